/** English words of `offline`. */
export const offline = {
  heading: 'The site without internet',
  lead: 'The whole site in one file for each language: for schools without internet, slow connections and networks that block sites.',
  download: 'Download',
  edition: 'Edition {{release}}. Data as of {{date}}.',
  zip: 'ZIP for a browser, {{language}}',
  zim: 'ZIM for Kiwix, {{language}}',
  arName: 'in Arabic',
  enName: 'in English',
  what: 'What is in it',
  whatIn:
    'Every page of one language, with its charts, tables, search, citations and data files. All links between pages work, and nothing in it asks the network for anything.',
  whatOut:
    'The other language, large files such as lessons as PDF, and charts for other sites stay on this site. Links to them are in the file but need the internet, as do links to sources.',
  computer: 'On a computer',
  computerSave: 'Download the ZIP, or copy it from a USB stick.',
  computerUnpack:
    'Unpack the whole file first: in Windows with “Extract All”, on a Mac with a double click. Inside a packed file links don’t work.',
  computerOpen: 'Open the folder, then the file `index.html`, in any browser.',
  computerShare: 'For a class, put the unpacked folder on a shared drive or on the school’s own server.',
  phone: 'On a phone',
  phoneKiwix:
    'Kiwix is a free app that reads a whole site from one ZIM file, on phones and on computers. Its website is `kiwix.org`.',
  phoneOpen: 'Install Kiwix, download the ZIM file or receive it from someone nearby, and open it in the app.',
  phoneWhy: 'The ZIP is for computers: a phone’s browser shows one saved page and not the pages beside it.',
  check: 'Which edition do you have?',
  checkLine: 'Every page of the file says at its top which edition it is and the day its data end.',
  checkNewer: 'If the edition named on this page is newer than yours, there is a newer file.',
  renew: 'The file does not update itself',
  renewText:
    'The file stays as it was on the day it was made. Figures may have been corrected since: before you publish or teach from an old file, look at <0>what has changed</0>.',
  line: 'Offline edition {{release}}. Data as of {{date}}. The newest edition is at <0>{{address}}</0>.',
  online: '(needs the internet)',
  thisOne:
    'You are reading the offline edition {{release}}, with data as of {{date}}. Download newer ones from the site.',
  offer: 'No internet where you read or teach? <0>Take the whole site with you</0>.',
} as const;
