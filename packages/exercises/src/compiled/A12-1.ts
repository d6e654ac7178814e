// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A12",
  "version": 1,
  "title": "The urge to look",
  "phase": "atonement",
  "who": "injured",
  "tag": "foundation",
  "reader": "T",
  "minutes": 3,
  "howOften": "Whenever the urge comes",
  "lowDemand": false,
  "why": "The hand goes to the phone, to the pocket of a coat, to a name in a search box. Searching promises rest, and it may have been how you found out. Yet each look tends to bring the next one. An urge behaves like a wave. It swells, it breaks, and it runs out, most often within half an hour. If you write before you act, you get a choice back. Your therapist sees one number only, to know how the waves are going. The words are yours alone.",
  "steps": [
    "Note the number first, while it is high. You can always look later, so nothing is lost by waiting three minutes.",
    "Ask what you hope to find. Proof? Peace? Something that would make you sure one way or the other?",
    "Set a clock for ten minutes and stay with the wave. Walk round the block, hold ice, breathe along with a slow song.",
    "Then note what happened. If you looked, note that as well. It says nothing bad about you.",
    "Look for the question behind the urge. \"Where were you in March?\" is one that can be asked. Put it on your question list, where it gets an answer with someone at your side.",
    "If you looked and came upon something that frightens you, or cannot bear what you saw, do not stay alone with it. The help page has people who answer tonight."
  ],
  "good": [
    "You noted the number before you decided.",
    "It took no longer than a kettle needs to boil.",
    "Now and then a wave leaves a question behind that you can ask."
  ],
  "fields": [
    {
      "key": "urge",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How strong the urge is",
      "help": "0 is a passing thought, 10 is that you can think of nothing else. Your therapist reads this number."
    },
    {
      "key": "hoped",
      "kind": "text",
      "by": "both",
      "label": "What I hoped to find",
      "help": "Say it as plainly as you would say it to yourself.",
      "reader": "P"
    },
    {
      "key": "did",
      "kind": "choice",
      "by": "both",
      "label": "What I did",
      "help": "There is no wrong answer in this row.",
      "reader": "P",
      "choices": [
        {
          "key": "rode",
          "label": "I let the wave pass"
        },
        {
          "key": "some",
          "label": "I looked a little and stopped"
        },
        {
          "key": "looked",
          "label": "I looked"
        }
      ]
    },
    {
      "key": "question",
      "kind": "text",
      "by": "both",
      "label": "The question behind it",
      "help": "If it can be asked, copy it to your question list.",
      "reader": "P"
    }
  ]
};
