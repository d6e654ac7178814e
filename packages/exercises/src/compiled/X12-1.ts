// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "X12",
  "version": 1,
  "title": "A note to my therapist",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "T",
  "minutes": 5,
  "howOften": "Whenever you want",
  "lowDemand": false,
  "ownScreen": true,
  "why": "Some things do not fit into any form. They come to you in the shower, or after the session, when the door has closed. You can send them here. Your partner does not learn that you wrote. Above the box you find what you signed about secrets, because it says what your therapist may do with your words. What has to do with your safety is outside of that, and is kept apart from the work with both of you.",
  "steps": [
    "Read the lines about secrets above the box, even if you know them. You signed them in a calmer hour.",
    "Decide who the note is for. It may be for the work, within what you signed. Or it may be for your therapist and never for your partner.",
    "Begin with the point. \"I would like you to know\" and \"I would like you to do\" are two different notes.",
    "Say whether you would like an answer, a talk alone, or simply to have it off your chest.",
    "Leave out other people's names and anything that opens an account.",
    "An answer takes its time, usually some working days, and nobody looks in at night. If it cannot wait, do not write. Use the help page, or dial the emergency number where you live."
  ],
  "good": [
    "You would not mind finding it in your own record in a year.",
    "One note has one subject.",
    "If it is about your partner, it says what you saw and how it was for you."
  ],
  "fields": [
    {
      "key": "wish",
      "kind": "choice",
      "by": "both",
      "label": "What I would like",
      "help": "So that your therapist knows how to take it.",
      "choices": [
        {
          "key": "know",
          "label": "That you know"
        },
        {
          "key": "answer",
          "label": "An answer"
        },
        {
          "key": "talk",
          "label": "A talk alone"
        }
      ]
    },
    {
      "key": "note",
      "kind": "long_text",
      "by": "both",
      "label": "My note, for the work",
      "help": "You and your therapist. It may come into the work with both of you, only as you signed."
    },
    {
      "key": "never",
      "kind": "long_text",
      "by": "both",
      "label": "My note, and never for my partner",
      "help": "You and your therapist, and no one at home. Not for emergencies.",
      "reader": "S"
    }
  ]
};
