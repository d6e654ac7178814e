// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A04",
  "version": 1,
  "title": "A log of exact apologies",
  "phase": "atonement",
  "who": "involved",
  "tag": "foundation",
  "reader": "T",
  "minutes": 5,
  "howOften": "Three to five times a week",
  "lowDemand": false,
  "why": "\"Sorry for everything\" slides off. It is too big to hold. \"I am sorry I let you eat alone on your birthday and said it was work\" has edges, and a person can feel that you have looked. This log helps you to keep looking when the first storm is over and daily life takes over again. It is for your eyes and your therapist's. You do not hand it to your partner, and a full page earns nothing.",
  "steps": [
    "Keep the page open through the week and add a line when it happens, or in the evening.",
    "Say your sorry first, out loud, to your partner. Then write. Words that exist only here do not count.",
    "Name one act and, if you can, what it cost the other. Leave out why you did it.",
    "After you have said it, stay quiet. Whatever comes back, silence or anger or a nod, let it be their answer.",
    "Write what you did next. A sorry without an act behind it fades by Thursday.",
    "If your partner does not want to hear one today, respect that. Write \"not today\" and leave it."
  ],
  "good": [
    "Each line could have been written by nobody but you, about no other day.",
    "More of them begin with you as the weeks go by.",
    "You did not wait at the end for something to come back."
  ],
  "fields": [
    {
      "key": "sorries",
      "kind": "table",
      "by": "both",
      "label": "This week",
      "help": "Up to five lines. Three that are true are plenty.",
      "columns": [
        {
          "key": "prompt",
          "label": "What made me think of it"
        },
        {
          "key": "exact",
          "label": "The exact thing I am sorry for"
        },
        {
          "key": "next",
          "label": "What I did next"
        },
        {
          "key": "how",
          "label": "How it came",
          "choices": [
            {
              "key": "unprompted",
              "label": "I began"
            },
            {
              "key": "asked",
              "label": "I was asked"
            },
            {
              "key": "not_today",
              "label": "Not wanted today"
            }
          ]
        }
      ],
      "mostRows": 5
    },
    {
      "key": "pull",
      "kind": "text",
      "by": "both",
      "label": "What I was tempted to add",
      "help": "An \"I only meant\", a \"you also\", or a question about whether things are all right again."
    }
  ]
};
