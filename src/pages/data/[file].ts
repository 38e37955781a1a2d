import type { APIRoute } from 'astro';
import type { DataFile } from '#datasets/data-file.ts';
import { files } from './_files.ts';

/** Returns the address of every file of the release. */
export const getStaticPaths = () => files.map((file) => ({ params: { file: file.name }, props: file }));

/** Writes one file of the release. */
export const GET: APIRoute<DataFile> = ({ props }) => new Response(props.bytes);
