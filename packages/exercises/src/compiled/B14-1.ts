// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B14",
  "version": 1,
  "title": "Hurts from before",
  "phase": "attunement",
  "who": "each",
  "tag": "foundation",
  "reader": "T",
  "minutes": 30,
  "howOften": "Once, when your therapist opens it",
  "lowDemand": false,
  "why": "Before trust was broken, you may have been hurt in ways that nobody looked after. For a long while there was no room for that, and for good reason. First the bleeding had to stop. Your therapist gives you this page because an older pain can be looked at now. There are no scales here. Your hurt does not make another one smaller, and it does not pay for anything. You and your therapist read it first. Together you decide what your partner will hear, and when.",
  "steps": [
    "Choose one old hurt. It may be years ago, and it may look small from outside.",
    "Tell what happened in a few lines, as you remember it. Leave out what it proves about your partner.",
    "Ask yourself what you needed back then. To be asked, to be defended, to be held, to be believed?",
    "Did you ever show it? Some of us made a joke, and some shut a door.",
    "Now come to the present. Is there something you would like to ask for today? A request has a better chance than a charge.",
    "If you find yourself writing \"so it is no wonder that\", put down the pen. That is a different subject.",
    "Some hurts are about being hit, threatened or forced. They go in the last box, and no request is needed there."
  ],
  "good": [
    "Your page would be the same if the two of you had never had a crisis.",
    "What you needed has more lines than what your partner did.",
    "You feel sad or tender at the end, more than ready for a fight."
  ],
  "fields": [
    {
      "key": "hurt",
      "kind": "long_text",
      "by": "both",
      "label": "The hurt I carried",
      "help": "One is enough. Others can wait their turn."
    },
    {
      "key": "about_when",
      "kind": "text",
      "by": "both",
      "label": "About when it was",
      "help": "A year, a season, or \"when the twins were small\"."
    },
    {
      "key": "needed",
      "kind": "long_text",
      "by": "both",
      "label": "What I needed then",
      "help": "What would you have wished for if you had dared?"
    },
    {
      "key": "shown",
      "kind": "choice",
      "by": "both",
      "label": "Did I show it",
      "help": "However you dealt with it, you had your reasons.",
      "choices": [
        {
          "key": "said",
          "label": "I said it"
        },
        {
          "key": "hinted",
          "label": "I showed it in other ways"
        },
        {
          "key": "hid",
          "label": "I hid it"
        }
      ]
    },
    {
      "key": "ask_now",
      "kind": "text",
      "by": "both",
      "label": "What I would ask for now",
      "help": "Begin with \"Would you\". You may also ask for nothing."
    },
    {
      "key": "ready",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How ready I am to say it aloud",
      "help": "0 is not ready, 10 is ready. Your therapist will not hurry you."
    },
    {
      "key": "violent",
      "kind": "long_text",
      "by": "both",
      "label": "If I was hit, threatened or forced",
      "help": "Your therapist alone reads this, and may not see it today. For danger or dark thoughts now, go to the help page.",
      "reader": "S"
    }
  ]
};
