import type { Translate } from '#i18n/translate.ts';

/** How to open a CSV of this site in one program: in words, or as code. */
export interface HowToOpen {
  readonly program: string;
  readonly words: readonly string[];
  readonly code?: string;
}

/** Returns how to open the thefts in the programs most people have. */
export const howToOpen = (t: Translate): HowToOpen[] => [
  { program: 'Excel', words: [t('dataPage.openExcel'), t('dataPage.openExcelNote')] },
  { program: 'LibreOffice', words: [t('dataPage.openLibreOffice'), t('dataPage.openLibreOfficeNote')] },
  {
    program: 'Python',
    words: [],
    code: 'import pandas as pd\nthefts = pd.read_csv("thefts.csv", encoding="utf-8-sig")',
  },
  { program: 'R', words: [], code: 'library(readr)\nthefts <- read_csv("thefts.csv")' },
];
