/** Which names of countries a campaign prints: "Spain" or "Kingdom of Spain". */
export const countryNameStyles = ['short', 'official'] as const;

export type CountryNameStyle = (typeof countryNameStyles)[number];
