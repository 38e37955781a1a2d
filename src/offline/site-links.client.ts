import { origin } from '#address.ts';
import { editionPath } from './edition-path.ts';
import { locale, root } from './root.client.ts';

/** Returns an address of the site as one of the edition; what the edition lacks stays on the site. */
const addressInEdition = (address: string): string => {
  const place = editionPath(address, locale);
  return place?.file.endsWith('.html') === true ? `${root}${place.file}${place.rest}` : `${origin}${address}`;
};

const mend = (link: Element): void => {
  const address = link.getAttribute('href');
  if (address?.startsWith('/') === true) link.setAttribute('href', addressInEdition(address));
};

// What scripts draw leads to addresses of the site, which on a disk lead nowhere.
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    if (target instanceof Element) mend(target);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      mend(node);
      node.querySelectorAll('a[href^="/"]').forEach(mend);
    }
  }
}).observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ['href'] });
