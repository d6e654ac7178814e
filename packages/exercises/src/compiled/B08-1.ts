// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B08",
  "version": 1,
  "title": "How it became possible",
  "phase": "attunement",
  "who": "each",
  "tag": "foundation",
  "reader": "T",
  "minutes": 40,
  "howOften": "Once, when Part 1 is behind you",
  "lowDemand": false,
  "why": "You have both worked through Part 1. Now there is room for a harder question. How could this happen, in a life you meant to share? You ask it to understand, and to see danger sooner another time. You do not ask it to excuse anything. What surrounds a choice is like dry wood. It tells you why a fire could spread. It does not strike the match. Each of you looks in three places, and your therapist helps you decide what to bring into a session.",
  "steps": [
    "Do it in two sittings if it gets heavy. Nobody is waiting for a finished text.",
    "Start with yourself. What were you carrying at the time? It might be tiredness, pride, a wish to be admired, or a habit of hiding trouble.",
    "Go on to what lay between you. What had you stopped talking about? Describe it as weather that you both lived in.",
    "Then look around you. Long hours, money worries, drink, an illness, people who thought nothing of secrets. You need no names and no places.",
    "Use \"this made it easier\" and leave out \"this made me\". Leave out scenes, too. What was done has been told elsewhere.",
    "Then come back to the choice itself. If you made it, go on from the words \"And it was still my choice\". If your partner made it, write down what is not yours to carry.",
    "If shame or grief pulls you under, stop for today. Tell someone you trust or your therapist, and use the help page if it does not let go of you."
  ],
  "good": [
    "The three places explain a good deal, and none of them takes over the choice.",
    "You are as plain about yourself as about the rest.",
    "You end up knowing one early sign that you could act on."
  ],
  "fields": [
    {
      "key": "in_me",
      "kind": "long_text",
      "by": "both",
      "label": "In me",
      "help": "What was going on inside you at that time?"
    },
    {
      "key": "between_us",
      "kind": "long_text",
      "by": "both",
      "label": "Between us",
      "help": "What had become hard to say or easy to skip?"
    },
    {
      "key": "around_us",
      "kind": "long_text",
      "by": "both",
      "label": "Around us",
      "help": "Work, family, health, money, habits. Kinds of things are enough."
    },
    {
      "key": "whose_choice",
      "kind": "long_text",
      "by": "both",
      "label": "Whose choice it was",
      "help": "If it was yours, begin with \"And it was still my choice.\" What else could you have done? If it was not, write what was never in your hands."
    },
    {
      "key": "sooner",
      "kind": "text",
      "by": "both",
      "label": "What I would notice sooner today",
      "help": "A sign in yourself, rather than in your partner."
    }
  ]
};
