/** How a campaign calls countries where they are printed: "Spain" or "Kingdom of Spain". */
export type CountryNameStyle = 'short' | 'official';
