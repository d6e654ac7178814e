// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B16",
  "version": 1,
  "title": "Our weekly meeting",
  "phase": "attunement",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 45,
  "howOften": "Once a week",
  "lowDemand": false,
  "why": "Running a home takes talking, and so does repair. Without an hour of its own, that talk spreads into every hour. Then the question about the bank card comes up in bed. A meeting with a start and an end keeps the rest of the week lighter. It also lets you find a rhythm that is your own, for the time when sessions become fewer.",
  "steps": [
    "Pick a day and an hour that come round every week. Sit at a table, and not too late. Either of you may move the meeting to another day.",
    "Open with thanks. Each of you tells the other one thing from the past seven days.",
    "Look at your agreements, the parts of both of you. Talk only of weeks that are open to you both already. What is sealed stays sealed.",
    "Take up one issue and give it fifteen minutes. When the time is up, say where you are and stop there.",
    "Go through the days to come. Who is away, who cooks, who needs an evening to themselves?",
    "See whether a step towards more closeness is due, one that you named with your agreements. You can take it, set a day, or say \"not yet\".",
    "Finish with something pleasant, like cocoa or one song. Write your pages later, each on your own."
  ],
  "good": [
    "Both of you speak for about as long, and both parts of each agreement are looked at.",
    "One issue gets its time, and the other four wait without being mentioned.",
    "You get up from the table when you said you would."
  ],
  "fields": [
    {
      "key": "thanks",
      "kind": "text",
      "by": "both",
      "label": "What I thanked you for",
      "help": "Something you said to your partner's face."
    },
    {
      "key": "agreements",
      "kind": "text",
      "by": "both",
      "label": "What I saw in our agreements",
      "help": "One thing that works or one that is hard, from weeks that are open to you both."
    },
    {
      "key": "clock",
      "kind": "timer",
      "by": "both",
      "label": "Fifteen minutes for one issue",
      "help": "When it rings, you are done for today.",
      "minutes": 15
    },
    {
      "key": "issue",
      "kind": "text",
      "by": "both",
      "label": "Our one issue",
      "help": "Put it as a question, such as \"How do we split the mornings?\""
    },
    {
      "key": "where_we_are",
      "kind": "choice",
      "by": "both",
      "label": "Where we got with it",
      "help": "Open issues go to next week or into a session.",
      "choices": [
        {
          "key": "settled",
          "label": "Settled"
        },
        {
          "key": "a_step",
          "label": "A step further"
        },
        {
          "key": "open",
          "label": "Still open"
        },
        {
          "key": "session",
          "label": "Better in a session"
        }
      ]
    },
    {
      "key": "plans",
      "kind": "table",
      "by": "both",
      "label": "The week ahead",
      "help": "Only what the two of you need to know.",
      "columns": [
        {
          "key": "day",
          "label": "Day"
        },
        {
          "key": "what",
          "label": "What is planned"
        },
        {
          "key": "who",
          "label": "Who does it",
          "choices": [
            {
              "key": "me",
              "label": "Me"
            },
            {
              "key": "you",
              "label": "You"
            },
            {
              "key": "both",
              "label": "Both of us"
            }
          ]
        }
      ],
      "mostRows": 7
    },
    {
      "key": "letting_in",
      "kind": "choice",
      "by": "both",
      "label": "A step that lets the other in",
      "help": "The step you named for when an agreement is met. Each of these answers is all right.",
      "choices": [
        {
          "key": "done",
          "label": "It happened"
        },
        {
          "key": "day_set",
          "label": "We set a day"
        },
        {
          "key": "not_yet",
          "label": "Not yet"
        },
        {
          "key": "declined",
          "label": "I would rather not"
        },
        {
          "key": "none_due",
          "label": "None is due"
        }
      ]
    },
    {
      "key": "next_day",
      "kind": "date",
      "by": "both",
      "label": "Our next meeting",
      "help": "The day that suits you both."
    },
    {
      "key": "next_hour",
      "kind": "time",
      "by": "both",
      "label": "At",
      "help": "An hour when you are both awake."
    },
    {
      "key": "left_out",
      "kind": "long_text",
      "by": "both",
      "label": "What I did not say at the table",
      "help": "Just for your therapist, if there is anything.",
      "reader": "T"
    }
  ]
};
