import MiniSearch from 'minisearch';
import { openSearch } from '#search/search-engine.client.ts';
import { indexOptions } from '#search/search-file.ts';
Object.assign(globalThis, {
  bench: (packed: string, docs: string, full: string, q: string) => {
    const out: Record<string, number> = {};
    for (const round of ['cold', 'warm']) {
      let t = performance.now();
      const search = openSearch(JSON.parse(packed)); out[round+' packed open'] = performance.now() - t;
      t = performance.now(); search.find(q); out[round+' packed find'] = performance.now() - t;
      t = performance.now();
      const m = new MiniSearch(indexOptions); m.addAll(JSON.parse(docs)); out[round+' index in browser'] = performance.now() - t;
      t = performance.now(); MiniSearch.loadJSON(full, indexOptions); out[round+' loadJSON unpacked'] = performance.now() - t;
    }
    return out;
  },
});
