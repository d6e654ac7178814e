// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B01",
  "version": 1,
  "title": "Two timelines",
  "phase": "attunement",
  "who": "each",
  "tag": "foundation",
  "reader": "H",
  "minutes": 45,
  "howOften": "Once",
  "lowDemand": false,
  "why": "You lived through the same years, and you may remember two different stories. A season that was light for one of you may have been heavy for the other. Here each of you draws your own line through your time together. Later, in a session, you lay the two lines side by side. Nobody has to prove a date. You want to see what the other was carrying, and when. Hard years can help you understand those years. They do not make anyone else the author of the choice that broke trust.",
  "steps": [
    "Take a blank sheet and draw one long line. The day you met stands at one end, today at the other.",
    "Mark the seasons that stand out. A new baby, a move, a lost job, a summer when you laughed a lot. Six to ten marks are plenty.",
    "Put the good above the line and the hard below it. Many seasons belong in both places.",
    "Now find a stretch when you felt far from your partner. What did an ordinary day look like then?",
    "Think of what you kept to yourself in that time. Maybe you were tired of asking, or you wanted to spare them. Write down the sentence you did not say.",
    "Copy your marks into the table and fill in the rest. If a season is too sore to write about, give it a name and move on.",
    "When your therapist opens both pages, read the other line with one question in mind. What was that year like for you?"
  ],
  "good": [
    "Your line goes up as well as down, even if the ups are short.",
    "You tell what those days were like for you, and leave the other side of the story to your partner.",
    "You can write \"we drifted that winter\" without making it the reason for what was done later."
  ],
  "fields": [
    {
      "key": "seasons",
      "kind": "table",
      "by": "both",
      "label": "My line through our years",
      "help": "Start wherever you like. About ten lines are enough, and gaps are fine.",
      "columns": [
        {
          "key": "when",
          "label": "About when"
        },
        {
          "key": "going_on",
          "label": "What was going on"
        },
        {
          "key": "felt",
          "label": "For me it was",
          "choices": [
            {
              "key": "good",
              "label": "Mostly good"
            },
            {
              "key": "hard",
              "label": "Mostly hard"
            },
            {
              "key": "mixed",
              "label": "Some of each"
            }
          ]
        }
      ],
      "mostRows": 10
    },
    {
      "key": "felt_far",
      "kind": "long_text",
      "by": "both",
      "label": "When I felt far from you",
      "help": "Which weeks or years were they? How could you tell?"
    },
    {
      "key": "not_said",
      "kind": "long_text",
      "by": "both",
      "label": "What I did not say",
      "help": "Use the words you would have used then."
    },
    {
      "key": "ask_me",
      "kind": "text",
      "by": "both",
      "label": "The mark I hope you will ask me about",
      "help": "It may be a good one."
    },
    {
      "key": "too_soon",
      "kind": "long_text",
      "by": "both",
      "label": "A season I cannot share",
      "help": "Your therapist reads this box and your partner never does. It is also the place for a time when you were afraid. If you are afraid now, use the help page.",
      "reader": "S"
    }
  ]
};
