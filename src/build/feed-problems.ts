import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';
import type { FeedFormat } from '#i18n/feeds.ts';

const address = { type: 'string', format: 'uri', pattern: '^https?://' } as const;
const text = { type: 'string', minLength: 1 } as const;
const language = { type: 'string', pattern: '^[a-z]{2}(-[A-Za-z0-9]+)*$' } as const;
const authors = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: { name: text, url: address, avatar: address },
  },
} as const;
// Names that begin with a line are fields of a publisher's own.
const own = { '^_[^.]+$': { type: 'object' } } as const;

/** JSON Feed 1.1 as a schema, of what the site uses of it: https://www.jsonfeed.org/version/1.1/ */
const jsonFeedSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'title', 'items'],
  patternProperties: own,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    next_url: address,
    icon: address,
    favicon: address,
    authors,
    language,
    expired: { type: 'boolean' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        patternProperties: own,
        properties: {
          id: text,
          url: address,
          external_url: address,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: address,
          banner_image: address,
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          authors,
          tags: { type: 'array', items: text },
          language,
        },
      },
    },
  },
} as const;

const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
formats.default(ajv);
const isJsonFeed = ajv.compile(jsonFeedSchema);

const grammar = readFileSync(new URL('atom.rng', import.meta.url), 'utf8');

const atomProblems = async (feed: string): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'feed.xml', contents: feed },
    schema: grammar,
    extension: 'relaxng',
  });
  return errors.map(({ rawMessage }) => rawMessage);
};

const jsonProblems = (feed: string): string[] => {
  isJsonFeed(JSON.parse(feed));
  return (isJsonFeed.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
};

/** Returns what is wrong with a feed: Atom by the grammar of RFC 4287, JSON Feed by a schema of its standard. */
export const feedProblems = async (format: FeedFormat, feed: string): Promise<string[]> =>
  format === 'xml' ? atomProblems(feed) : jsonProblems(feed);
