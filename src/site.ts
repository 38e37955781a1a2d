/** Where the site is served. Set `SITE_URL` when building for a real host. */
export const origin = process.env['SITE_URL'] ?? 'https://stolen-billions.example';

/** Where readers report an error. Set `CORRECTIONS_ADDRESS` when building for a real host. */
export const correctionsAddress = process.env['CORRECTIONS_ADDRESS'] ?? 'corrections@stolen-billions.example';
