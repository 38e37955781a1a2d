/** English words of `everyTheft`. */
export const everyTheft = {
  title_one: '{{count}} of {{all}} named thefts makes up more than half of the value',
  title_other: '{{count}} of {{all}} named thefts make up more than half of the value',
  titleOfOne: 'The one theft shown, attributed to North Korea, took {{usd}}',
  titleOfView_one: '{{count}} of these {{all}} thefts attributed to North Korea makes up more than half of their value',
  titleOfView_other:
    '{{count}} of these {{all}} thefts attributed to North Korea make up more than half of their value',
  subtitle:
    'Each circle is a named theft from {{from}} to {{to}}; its area is the amount in US dollars at the time. Numbers with names are millions. The headline leaves out suspected thefts.',
  reading_one:
    'Each circle stands at its date; twice the area is twice the money. {{count}} theft of less than {{smallest}} is drawn as large as one of {{smallest}}, so that it can be seen. A theft known only by its month stands in the middle of the month.',
  reading_other:
    'Each circle stands at its date; twice the area is twice the money. {{count}} thefts of less than {{smallest}} are drawn as large as one of {{smallest}}, so that they can be seen. A theft known only by its month stands in the middle of the month.',
  summary_one:
    'Circles along a time line from {{from}} to {{to}}: {{count}} theft, sized by amount. The largest of those not merely suspected: {{largest}}.',
  summary_other:
    'Circles along a time line from {{from}} to {{to}}: {{count}} thefts, sized by amount. The largest of those not merely suspected: {{largest}}.',
  one: '{{platform}}, {{date}}: {{usd}}',
  caption: 'All named thefts, the oldest first',
  count_one: '{{count}} theft',
  count_other: '{{count}} thefts',
  suspectedPart: '{{millions}} of it suspected',
  countedPart: '{{millions}} without suspected thefts',
} as const;
