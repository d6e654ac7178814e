// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B04",
  "version": 1,
  "title": "Stress from outside",
  "phase": "attunement",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 20,
  "howOften": "Up to five times a week",
  "lowDemand": false,
  "why": "The day comes home with you. A rude customer, a sick parent, a bill in the mail. If nobody hears about it, it leaks out as a short answer at dinner. Twenty minutes about the world out there can take some pressure off the two of you. The subject is everything except your relationship. So it is a good place to be on the same side again, because this time neither of you is the trouble.",
  "steps": [
    "Choose a time when the day has settled, perhaps once the dishes are done. If it does not suit one of you tonight, let it go. There is no need to say why.",
    "Toss a coin to see who begins. Each of you has ten minutes.",
    "Before you begin, say what you are hoping for. \"Just listen\" is a fine wish, and so is \"help me think\".",
    "Tell what weighed on you today. If it turns into a complaint about your partner, stop there and keep it for another talk.",
    "The one who listens takes the teller's side. Ask what the worst part was. Leave advice alone until you are asked for it.",
    "Close with a plain line, such as \"No wonder you are worn out.\" Then trade places.",
    "Add a line to your own page. One page has room for a week, and you can send it at the end."
  ],
  "good": [
    "The listener asks at least two questions before offering anything.",
    "You stand by your partner, even if you would have dealt with the boss in another way.",
    "The talk ends on time, so that you both look forward to the next one."
  ],
  "fields": [
    {
      "key": "turns",
      "kind": "turns",
      "by": "both",
      "label": "Ten minutes each",
      "help": "Let the clock watch the time, so that neither of you has to.",
      "minutes": 10
    },
    {
      "key": "talks",
      "kind": "table",
      "by": "both",
      "label": "My talks this week",
      "help": "One line for each talk. A few words in each box will do.",
      "columns": [
        {
          "key": "day",
          "label": "Day"
        },
        {
          "key": "stress",
          "label": "My stress"
        },
        {
          "key": "wanted",
          "label": "What I wanted",
          "choices": [
            {
              "key": "ear",
              "label": "An ear"
            },
            {
              "key": "idea",
              "label": "An idea"
            },
            {
              "key": "company",
              "label": "Quiet company"
            }
          ]
        },
        {
          "key": "got",
          "label": "Did I get it",
          "choices": [
            {
              "key": "yes_fully",
              "label": "Yes"
            },
            {
              "key": "partly",
              "label": "In part"
            },
            {
              "key": "not_today",
              "label": "Not this time"
            }
          ]
        }
      ],
      "mostRows": 5
    },
    {
      "key": "helped_most",
      "kind": "text",
      "by": "both",
      "label": "What you did that helped most",
      "help": "A look, a question, a cup of tea. Name it so that it can happen again."
    },
    {
      "key": "wish",
      "kind": "text",
      "by": "both",
      "label": "A wish for next week",
      "help": "What could your partner do a little more of when you tell them about your day?"
    }
  ]
};
