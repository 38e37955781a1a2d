import { mdxToMdast } from 'satteri';
import { remembered } from './remembered.ts';

/** Returns the tree of a text in MDX, which callers leave as it is; the same text of a file is not parsed again. @throws when it is not valid. */
export const parseProse = remembered((file, text: string) => ({ file, root: mdxToMdast(text) }));
