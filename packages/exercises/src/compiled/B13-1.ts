// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B13",
  "version": 1,
  "title": "An easy hour",
  "phase": "attunement",
  "who": "both",
  "tag": "connection",
  "reader": "J",
  "minutes": 60,
  "howOften": "Once a week",
  "lowDemand": true,
  "why": "Hard talks fill so many evenings that being together begins to smell of work. An easy hour is a rest from that. You do something light, next to each other, with the heavy subjects left at the door. It does not count as making good. It is not a date that has to go well. You find out what it is like to share an hour, and you may both be a little shy at it.",
  "steps": [
    "Think of something simple that costs little. Walk by the river, plant herbs, play cards, wash the car to loud music.",
    "Before you start, say which subjects stay outside for this hour. What happened between you is always one of them.",
    "Nothing has to happen with your bodies, now or afterwards. Sit as near or as far as each of you likes.",
    "Either of you can say no beforehand, or \"enough\" halfway through. You do not owe the other a reason, and nothing is made up for later.",
    "If a painful reminder comes, say \"I need a minute.\" Then see whether you want to go on.",
    "Stop after an hour, even when it is nice. Wanting more is a good way to end.",
    "Fill in your pages, each alone."
  ],
  "good": [
    "It was light enough that you would do it again on a rainy day.",
    "A \"not today\" was met with a nod.",
    "You talked about things like birds, neighbors and what to eat next."
  ],
  "fields": [
    {
      "key": "did",
      "kind": "text",
      "by": "both",
      "label": "What we did",
      "help": "A few words, such as \"cards on the porch\"."
    },
    {
      "key": "outside",
      "kind": "checklist",
      "by": "both",
      "label": "What we left outside",
      "help": "Tick the subjects that you kept out together.",
      "choices": [
        {
          "key": "happened",
          "label": "What happened between us"
        },
        {
          "key": "money",
          "label": "Money"
        },
        {
          "key": "family",
          "label": "Family"
        },
        {
          "key": "children",
          "label": "The children"
        },
        {
          "key": "work",
          "label": "Work"
        },
        {
          "key": "decisions",
          "label": "Big decisions"
        }
      ]
    },
    {
      "key": "ease",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How easy it felt",
      "help": "0 is stiff, 10 is easy. There is no number that it ought to be."
    },
    {
      "key": "reminder",
      "kind": "choice",
      "by": "both",
      "label": "Did something bring it back",
      "help": "Reminders can come on the brightest days.",
      "choices": [
        {
          "key": "none",
          "label": "No"
        },
        {
          "key": "passed",
          "label": "Yes, and it passed"
        },
        {
          "key": "stayed",
          "label": "Yes, and it stayed"
        }
      ]
    },
    {
      "key": "free",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How free I felt to say no",
      "help": "0 is not free, 10 is fully free. Your therapist reads this, and your partner does not.",
      "reader": "T"
    }
  ]
};
