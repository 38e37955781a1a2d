/**
 * Returns a `security.txt` (RFC 9116): where a weakness of the site is reported. It holds for a year from the day the data
 * were closed, because a build reads no clock.
 */
export const securityTxt = ({
  contact,
  asOf,
  languages,
  address,
}: {
  /** E-mail address. */
  readonly contact: string;
  /** Day in UTC. */
  readonly asOf: string;
  readonly languages: readonly string[];
  /** Whole address of the file. */
  readonly address: string;
}): string => {
  const expires = new Date(`${asOf}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${address}`,
    '',
  ].join('\n');
};
