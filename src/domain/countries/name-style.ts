/** How a campaign calls countries where they are printed: "Spain" or "Kingdom of Spain". */
export const countryNameStyles = ['short', 'official'] as const;

export type CountryNameStyle = (typeof countryNameStyles)[number];
