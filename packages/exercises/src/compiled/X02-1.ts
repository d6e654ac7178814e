// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "X02",
  "version": 1,
  "title": "Is now a good time?",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "S",
  "minutes": 1,
  "howOften": "Before something that the two of you do together",
  "lowDemand": false,
  "ownScreen": true,
  "why": "A talk that one of you is not up to can do more harm than no talk. So each of you is asked first, alone. Nobody has to be brave for it, and nobody has to explain. Your answer goes to your therapist and never to your partner. What you both get to see is one word, talk or rest. A rest has many causes. It may be planned, or one of you gave no answer, or there was enough for one day. They all look the same.",
  "steps": [
    "The question comes up to two hours before the time you set. Look at it where no one can see your screen.",
    "Put one hand on your chest and wait for three breaths. Is there room in you for this today?",
    "Then choose. You need no reason for \"not now\", and you may choose it as often as you have to.",
    "If you would rather not choose, close the page. That leads to rest as well.",
    "Keep your answer to yourself, and do not ask for the other one. That is what makes it safe to be honest.",
    "When it says rest, let the evening be about something else. The next time is already in the plan.",
    "If you say yes because no would have a price, write that in the box, or see the help page. Your therapist will talk with you alone."
  ],
  "good": [
    "You answer for your own state and do not guess at your partner's.",
    "It is over in a minute.",
    "A yes can still turn into a pause later on. You do not sign up for anything here."
  ],
  "fields": [
    {
      "key": "answer",
      "kind": "choice",
      "by": "both",
      "label": "For me, today",
      "help": "Both answers count the same.",
      "choices": [
        {
          "key": "yes",
          "label": "Yes"
        },
        {
          "key": "not_now",
          "label": "Not now"
        }
      ]
    },
    {
      "key": "note",
      "kind": "text",
      "by": "both",
      "label": "A note for my therapist",
      "help": "You can leave it empty. It is not read right away."
    }
  ]
};
