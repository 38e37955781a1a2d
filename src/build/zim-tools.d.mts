/** Returns the tools for files for Kiwix that this machine lacks. */
export const missingZimTools: () => string[];

/** Installs the tools for files for Kiwix from Debian's packages when root. */
export const ensureZimTools: () => void;
