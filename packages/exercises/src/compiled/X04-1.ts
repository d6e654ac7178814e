// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "X04",
  "version": 1,
  "title": "How your part looked to me",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "H",
  "minutes": 1,
  "howOften": "For each time, or for a whole week at once if you like",
  "lowDemand": false,
  "ownScreen": true,
  "why": "Two people see the same week from two chairs. Your partner notes what they did, and you can note what reached you. Neither of you sees the other's note before the weeks are opened to both. That way nobody writes to please, or in answer to something they have just read. Leaving it out is fine, too, and takes nothing away from what your partner did. If you do write, tell what it meant to you. That is the reason why the agreement was made.",
  "steps": [
    "Think back without checking. You are a witness here, and nobody has asked you to be a guard.",
    "Choose \"kept\" when you could see or hear that it happened.",
    "Choose \"not kept\" when you know that it did not. A bad feeling alone is a matter for the box or for a session.",
    "Where you were out, asleep or not sure, choose \"can't say\". It is an honest answer and harms nobody.",
    "Then finish the sentence \"To me it meant\". It might be \"I slept\" or \"I could put the phone away\".",
    "You can do seven days in one go. If you feel pressed to answer in a certain way, use the last box."
  ],
  "good": [
    "A \"kept\" is given without a sting in its tail.",
    "Each \"not kept\" is about that one evening, and makes no sum of the past.",
    "You write what it did in you, so that your partner learns what their effort is for."
  ],
  "fields": [
    {
      "key": "answer",
      "kind": "choice",
      "by": "both",
      "label": "Your part, as I saw it",
      "help": "Only what reached you.",
      "choices": [
        {
          "key": "kept",
          "label": "Kept"
        },
        {
          "key": "not_kept",
          "label": "Not kept"
        },
        {
          "key": "cant_say",
          "label": "I can't say"
        }
      ]
    },
    {
      "key": "meant",
      "kind": "text",
      "by": "both",
      "label": "To me it meant",
      "help": "A few words, or none."
    },
    {
      "key": "not_free",
      "kind": "text",
      "by": "both",
      "label": "If I was not free to answer as I saw it",
      "help": "Goes to your therapist, never to your partner, and is not read at once. Numbers for right now are on the help page.",
      "reader": "S"
    }
  ]
};
