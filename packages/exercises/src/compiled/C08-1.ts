// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C08",
  "version": 1,
  "title": "When an agreement comes to its end",
  "phase": "attachment",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 30,
  "howOften": "Each time an agreement comes to its end",
  "lowDemand": false,
  "why": "A scaffold goes up so that a wall can be mended. No one means to live behind it. The check-ins, the shared look at a bill and the extra messages were put up for a time, and each has a last day. This page is for that day. You look at what comes down, what you both want to keep as your normal way, and what still makes one of you nervous. You do not need a clean feeling to end something. You need to say where you are.",
  "steps": [
    "Read the agreement that is about to end, from the first word to the last. Remember what it was for.",
    "Each of you says one thing that it did for you, and one thing that was hard about it.",
    "Go through its pieces. Some can end today. Some you may both like so much that they turn into good manners, like a call when a train is late.",
    "What turns into good manners must go both ways. If only one of you would have to do it, it ends.",
    "Say your fear aloud, if you have one. The other listens and does not argue it away.",
    "Choose a day to ask each other how it is going without the scaffold. Until then, do not put it up again in small pieces.",
    "If one of you believes that it is too early, bring that to the session. An ended agreement does not start again by itself."
  ],
  "good": [
    "The end is said out loud, and thanks may be part of it.",
    "A fear can be spoken without the other having to do something about it.",
    "What you keep would look ordinary to a visitor."
  ],
  "fields": [
    {
      "key": "ends",
      "kind": "long_text",
      "by": "both",
      "label": "What ends",
      "help": "Name each piece, and the last day."
    },
    {
      "key": "stays",
      "kind": "long_text",
      "by": "both",
      "label": "What we both go on doing",
      "help": "Because it is kind, and since each of us does it."
    },
    {
      "key": "fear",
      "kind": "text",
      "by": "both",
      "label": "What I am nervous about",
      "help": "It may be more freedom, or less certainty, or how quiet it gets."
    },
    {
      "key": "helps",
      "kind": "text",
      "by": "both",
      "label": "What I will do when I get nervous",
      "help": "Something of your own, with no checking in it."
    },
    {
      "key": "look_on",
      "kind": "date",
      "by": "both",
      "label": "We ask each other on",
      "help": "A few weeks ahead is early enough."
    },
    {
      "key": "because",
      "kind": "choice",
      "by": "both",
      "label": "For me it can end because",
      "help": "Your therapist reads this one, and it goes no further.",
      "reader": "T",
      "choices": [
        {
          "key": "steady",
          "label": "I feel steadier"
        },
        {
          "key": "purpose",
          "label": "It has done its job"
        },
        {
          "key": "worn_out",
          "label": "I am worn out by it"
        },
        {
          "key": "have_to",
          "label": "I think I have to say yes"
        },
        {
          "key": "not_yet",
          "label": "For me it cannot end yet"
        }
      ]
    },
    {
      "key": "not_free",
      "kind": "long_text",
      "by": "both",
      "label": "Something about this agreement that frightened me",
      "help": "This box is never opened for your partner. You can stop your share of an agreement at any time by telling your therapist. It may take some days until your therapist reads it. The help page is there at any hour.",
      "reader": "S"
    }
  ]
};
