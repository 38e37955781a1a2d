// What any page may hold, in one file: on a slow line a request costs more than the few bytes a page doesn't need.
import '#components/cite/copy-text.client.ts';
import '#components/cite/share-page.client.ts';
import './figure-note.client.ts';
