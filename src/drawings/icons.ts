import { disc, plate, type Icon } from './icon.ts';

const person = `${disc(14, 8, 7)}M0 34v-3a11 11 0 0 1 11-11h6a11 11 0 0 1 11 11v3z`;
const key = 'M24.6 10h35.4a2 2 0 0 1 2 2v10h-7v-6h-5v5h-7v-5h-18.4a13 13 0 1 1 0-6z';

/** The things drawings are made of. */
export const icons = {
  person: { width: 28, height: 34, parts: [['outline', person]] },
  'unknown-person': { width: 28, height: 34, parts: [['unknown', person]] },
  office: {
    width: 54,
    height: 84,
    parts: [
      ['outline', 'M0 0h54v84h-54z'],
      ['line', 'M10 10h9v9h-9zM35 10h9v9h-9zM10 29h9v9h-9zM35 29h9v9h-9z'],
    ],
  },
  workshop: { width: 40, height: 50, parts: [['outline', 'M0 8l20-8l20 8v42h-40z']] },
  monitor: {
    width: 104,
    height: 84,
    parts: [
      ['outline', 'M46 66h12l3 18h-18z'],
      ['outline', plate(0, 0, 104, 66, 4)],
    ],
  },
  screen: { width: 96, height: 46, parts: [['outline', plate(0, 0, 96, 46, 4)]] },
  laptop: {
    width: 100,
    height: 66,
    parts: [
      ['outline', 'M14 0h72a4 4 0 0 1 4 4v54h-80v-54a4 4 0 0 1 4-4z'],
      ['outline', 'M0 58h100v3a5 5 0 0 1-5 5h-90a5 5 0 0 1-5-5z'],
    ],
  },
  'small-laptop': {
    width: 48,
    height: 34,
    parts: [
      ['outline', 'M8 0h32a3 3 0 0 1 3 3v25h-38v-25a3 3 0 0 1 3-3z'],
      ['outline', 'M0 28h48v2a4 4 0 0 1-4 4h-40a4 4 0 0 1-4-4z'],
    ],
  },
  server: {
    width: 44,
    height: 24,
    parts: [
      ['outline', plate(0, 0, 44, 24, 2)],
      ['line', 'M36 8h2M36 16h2'],
    ],
  },
  phone: {
    width: 34,
    height: 64,
    parts: [
      ['outline', plate(0, 0, 34, 64, 5)],
      ['line', 'M13 57h8'],
    ],
  },
  bubble: {
    width: 80,
    height: 58,
    parts: [['outline', 'M5 0h70a5 5 0 0 1 5 5v36a5 5 0 0 1-5 5h-56l-12 12v-12h-2a5 5 0 0 1-5-5v-36a5 5 0 0 1 5-5z']],
  },
  briefcase: {
    width: 26,
    height: 22,
    parts: [
      ['line', 'M8 5v-3a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v3'],
      ['outline', plate(0, 5, 26, 17, 2)],
      ['line', 'M0 13h26'],
    ],
  },
  file: {
    width: 52,
    height: 68,
    parts: [
      ['outline', 'M0 0h36l16 16v52h-52z'],
      ['line', 'M36 0v16h16'],
    ],
  },
  paper: { width: 100, height: 80, parts: [['outline', 'M0 0h100v80h-100z']] },
  slip: { width: 26, height: 64, parts: [['outline', 'M0 0h26v64h-26z']] },
  card: { width: 96, height: 78, parts: [['outline', 'M4 0h88a4 4 0 0 1 4 4v74h-96v-74a4 4 0 0 1 4-4z']] },
  signature: {
    width: 50,
    height: 20,
    parts: [['line', 'M0 16c6-16 12-16 9-4s6 6 9-2s6 0 4 5s8 2 12-5s6-1 4 4s8 1 12-2']],
  },
  lens: {
    width: 72,
    height: 80,
    parts: [
      ['outline', 'M45.5 43.5l26 30-4.5 4-26-30z'],
      ['outline', disc(26, 26, 26)],
    ],
  },
  key: {
    width: 62,
    height: 26,
    parts: [
      ['outline', key],
      ['line', disc(11, 13, 4)],
    ],
  },
  'key-copy': { width: 62, height: 26, parts: [['ink', `${key}M7 13a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`]] },
  padlock: {
    width: 60,
    height: 72,
    parts: [
      ['outline', 'M12 32v-14a18 18 0 0 1 36 0v14h-8v-14a10 10 0 0 0-20 0v14z'],
      ['sure', plate(0, 28, 60, 44, 4)],
    ],
  },
  wallet: {
    width: 96,
    height: 60,
    parts: [
      ['outline', 'M4 12l72-11a4 4 0 0 1 4 4v8z'],
      ['outline', plate(0, 12, 96, 48, 4)],
      ['outline', 'M96 26h-10a10 10 0 0 0 0 20h10z'],
    ],
  },
  vault: {
    width: 66,
    height: 72,
    parts: [
      ['outline', 'M6 66v6h10v-6M50 66v6h10v-6'],
      ['outline', plate(0, 0, 66, 66, 4)],
      ['line', 'M12 8h42v50h-42z'],
    ],
  },
  address: {
    width: 40,
    height: 18,
    parts: [
      ['outline', plate(0, 0, 40, 18, 9)],
      ['ink', [11, 17, 23, 29].map((x) => disc(x, 9, 1.5)).join('')],
    ],
  },
  block: { width: 24, height: 24, parts: [['sure', 'M0 0h24v24h-24z']] },
  'round-block': { width: 24, height: 24, parts: [['sure', disc(12, 12, 12)]] },
  bridge: {
    width: 72,
    height: 50,
    parts: [
      ['line', 'M2 50a34 44 0 0 1 68 0M6 6v23M14 6v10M22 6v4M50 6v4M58 6v10M66 6v23'],
      ['outline', 'M0 0h72v6h-72z'],
    ],
  },
  mixer: {
    width: 60,
    height: 80,
    parts: [
      ['outline', 'M0 0h60v80h-60z'],
      ['line', 'M0 30c30 0 30-20 60-20M0 70c30 0 30-20 60-20'],
      ['money', 'M0 10c30 0 30 60 60 60M0 50c30 0 30-20 60-20'],
    ],
  },
  counter: {
    width: 108,
    height: 88,
    parts: [
      ['outline', 'M12 0h84v56h-84z'],
      ['line', 'M12 10h84'],
      ['outline', 'M0 56h108v32h-108z'],
      ['line', 'M0 64h108'],
    ],
  },
  banknote: {
    width: 76,
    height: 38,
    parts: [
      ['outline', 'M0 0h76v38h-76z'],
      ['thief', disc(38, 19, 9)],
      ['line', 'M0 9a9 9 0 0 0 9-9M67 0a9 9 0 0 0 9 9M76 29a9 9 0 0 0-9 9M9 38a9 9 0 0 0-9-9'],
    ],
  },
} as const satisfies Readonly<Record<string, Icon>>;

export type IconName = keyof typeof icons;
