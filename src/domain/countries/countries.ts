import { languages } from '#src/domain/languages/all-languages.ts';
import { inLocale, type Locale, type LocalizedText } from '#src/domain/locale.ts';
import { readNamesByCode } from './names-by-code.ts';
import { officialNames } from './official-names.ts';
import { ownNames } from './own-names.ts';
import { readCountryTables } from './read-tables.ts';

/** A country that reports can come from. The list is data: admins may add to it what ISO does not have. */
export type Country = {
  /** The two capital letters of ISO 3166-1; any text for a country that ISO does not have. */
  readonly code: string;
  readonly alpha3?: string | undefined;
  /** Is taken before the name that ICU has for the code. */
  readonly names?: LocalizedText | undefined;
  /** Its full name. People may type it, and a campaign may print it in place of the short one. */
  readonly officialNames?: LocalizedText | undefined;
  /** What people also write for it. */
  readonly aliases?: readonly string[] | undefined;
};

/**
 * The officially assigned codes of ISO 3166-1, two letters to three. XK/XKX are user-assigned: ISO leaves them free
 * for it, and ICU, phone makers and banks use them so.
 */
const alpha3Codes: Readonly<Record<string, string>> = Object.fromEntries(
  `
    AD-AND AE-ARE AF-AFG AG-ATG AI-AIA AL-ALB AM-ARM AO-AGO AQ-ATA AR-ARG AS-ASM AT-AUT AU-AUS AW-ABW
    AX-ALA AZ-AZE BA-BIH BB-BRB BD-BGD BE-BEL BF-BFA BG-BGR BH-BHR BI-BDI BJ-BEN BL-BLM BM-BMU BN-BRN
    BO-BOL BQ-BES BR-BRA BS-BHS BT-BTN BV-BVT BW-BWA BY-BLR BZ-BLZ CA-CAN CC-CCK CD-COD CF-CAF CG-COG
    CH-CHE CI-CIV CK-COK CL-CHL CM-CMR CN-CHN CO-COL CR-CRI CU-CUB CV-CPV CW-CUW CX-CXR CY-CYP CZ-CZE
    DE-DEU DJ-DJI DK-DNK DM-DMA DO-DOM DZ-DZA EC-ECU EE-EST EG-EGY EH-ESH ER-ERI ES-ESP ET-ETH FI-FIN
    FJ-FJI FK-FLK FM-FSM FO-FRO FR-FRA GA-GAB GB-GBR GD-GRD GE-GEO GF-GUF GG-GGY GH-GHA GI-GIB GL-GRL
    GM-GMB GN-GIN GP-GLP GQ-GNQ GR-GRC GS-SGS GT-GTM GU-GUM GW-GNB GY-GUY HK-HKG HM-HMD HN-HND HR-HRV
    HT-HTI HU-HUN ID-IDN IE-IRL IL-ISR IM-IMN IN-IND IO-IOT IQ-IRQ IR-IRN IS-ISL IT-ITA JE-JEY JM-JAM
    JO-JOR JP-JPN KE-KEN KG-KGZ KH-KHM KI-KIR KM-COM KN-KNA KP-PRK KR-KOR KW-KWT KY-CYM KZ-KAZ LA-LAO
    LB-LBN LC-LCA LI-LIE LK-LKA LR-LBR LS-LSO LT-LTU LU-LUX LV-LVA LY-LBY MA-MAR MC-MCO MD-MDA ME-MNE
    MF-MAF MG-MDG MH-MHL MK-MKD ML-MLI MM-MMR MN-MNG MO-MAC MP-MNP MQ-MTQ MR-MRT MS-MSR MT-MLT MU-MUS
    MV-MDV MW-MWI MX-MEX MY-MYS MZ-MOZ NA-NAM NC-NCL NE-NER NF-NFK NG-NGA NI-NIC NL-NLD NO-NOR NP-NPL
    NR-NRU NU-NIU NZ-NZL OM-OMN PA-PAN PE-PER PF-PYF PG-PNG PH-PHL PK-PAK PL-POL PM-SPM PN-PCN PR-PRI
    PS-PSE PT-PRT PW-PLW PY-PRY QA-QAT RE-REU RO-ROU RS-SRB RU-RUS RW-RWA SA-SAU SB-SLB SC-SYC SD-SDN
    SE-SWE SG-SGP SH-SHN SI-SVN SJ-SJM SK-SVK SL-SLE SM-SMR SN-SEN SO-SOM SR-SUR SS-SSD ST-STP SV-SLV
    SX-SXM SY-SYR SZ-SWZ TC-TCA TD-TCD TF-ATF TG-TGO TH-THA TJ-TJK TK-TKL TL-TLS TM-TKM TN-TUN TO-TON
    TR-TUR TT-TTO TV-TUV TW-TWN TZ-TZA UA-UKR UG-UGA UM-UMI US-USA UY-URY UZ-UZB VA-VAT VC-VCT VE-VEN
    VG-VGB VI-VIR VN-VNM VU-VUT WF-WLF WS-WSM XK-XKX YE-YEM YT-MYT ZA-ZAF ZM-ZMB ZW-ZWE
  `
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('-') as [string, string]),
);

/** Where ICU's name is long, formal or ends in a bracket, the plain short one that people say, by the country's code. */
const plainNames = readNamesByCode('short');

/** What people also write for a country, by its code: in our languages, and what it calls itself. */
export const countryAliases = readCountryTables([
  ...Object.values(languages).map(({ countryNames }) => countryNames.aliases),
  ownNames,
]);

/** The countries of ISO 3166-1, and Kosovo under its user-assigned code. */
export const isoCountries: readonly Country[] = Object.entries(alpha3Codes).map(([code, alpha3]) => ({
  code,
  alpha3,
  names: plainNames[code],
  officialNames: officialNames[code],
  aliases: countryAliases[code],
}));

const isAlpha2 = (code: string): boolean => /^[A-Z]{2}$/.test(code);

const icuNames = new Map<Locale, Intl.DisplayNames>();

/** The name as ICU has it, long or abbreviated; countryName is what readers see. */
export function findIcuName(code: string, locale: Locale): string | null {
  if (!isAlpha2(code)) return null;
  let names = icuNames.get(locale);
  if (!names) {
    names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    icuNames.set(locale, names);
  }
  return names.of(code) ?? null;
}

/** The short name for readers of the language; a code that nobody knows is shown as it is. */
export function countryName(
  code: string,
  locale: Locale,
  countries: readonly Country[] = isoCountries,
): string {
  const names = countries.find((country) => country.code === code)?.names ?? {};
  const icuName = languages[locale].spellOut(findIcuName(code, locale) ?? '');
  return names[locale] || icuName || inLocale(names, locale) || code;
}

/** The flag as emoji: phones show it for the codes they know; none for codes that are not two letters. */
export function countryFlag(code: string): string {
  if (!isAlpha2(code)) return '';
  return String.fromCodePoint(...Array.from(code, (letter) => letter.charCodeAt(0) + 0x1f1a5));
}

/** The flag, if there is one, and the name. */
export function countryLabel(code: string, locale: Locale, countries?: readonly Country[]): string {
  return `${countryFlag(code)} ${countryName(code, locale, countries)}`.trimStart();
}

export function isCountryCode(text: string, countries: readonly Country[] = isoCountries): boolean {
  return countries.some((country) => country.code === text);
}
