import { filesOf, readBuiltSite } from './built-site.ts';
import { writeCompressedCopies } from './compressed-copies.ts';

const directory = process.argv[2] ?? 'dist';
try {
  readBuiltSite(directory);
  const { texts, bytes, brotli, gzip } = await writeCompressedCopies(directory, filesOf(directory));
  console.log(`${texts} texts of ${bytes} bytes: ${brotli} with Brotli, ${gzip} with gzip.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
