// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A14",
  "version": 1,
  "title": "A talk about what happened",
  "phase": "atonement",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 25,
  "howOften": "Two to four times a week, at the times in your plan",
  "lowDemand": false,
  "bothSafe": true,
  "why": "What happened will not be told in one evening. It has to be said again, from other sides, until it loses some of its sting. Without a frame such talks creep into every meal and every night, and both of you begin to dread the other's step on the stairs. So they get a time of their own. You know when one begins, when it ends, and that there is another one on Thursday. Before each, you are both asked in private whether today is a day for it. If it is not, you rest, and no one learns why.",
  "steps": [
    "Sit down at the time you booked, with water and without phones. Say aloud when you will stop.",
    "Choose one topic, no wider than a door. \"The weekend in May\" will do, and \"all of it\" will not.",
    "The one with the topic speaks for ten minutes at most. The other listens for what it was like and says back the main thing.",
    "Then the listener may say what it is like to hear this. Answers to questions of fact can wait for a session if they are new or large.",
    "Change places if you wish. Some evenings need only one direction.",
    "If either of you says the pause word, you stop there and then. Whoever paused names a time within a day at which you go on. A pause is as good as a talk.",
    "Close on time. Do something that has nothing to do with it, such as feeding the cat. Each of you fills in a page after that."
  ],
  "good": [
    "You stayed within the topic and within the time.",
    "The one who listened did not have to be asked to stay.",
    "By the end of a month you look for the talks less often between the times."
  ],
  "fields": [
    {
      "key": "topic",
      "kind": "text",
      "by": "both",
      "label": "Our topic",
      "help": "In five words or so."
    },
    {
      "key": "turns",
      "kind": "turns",
      "by": "both",
      "label": "Our time",
      "help": "Ten minutes each way. The clock is there so that no one has to be strict.",
      "minutes": 10
    },
    {
      "key": "role",
      "kind": "choice",
      "by": "both",
      "label": "I was mostly",
      "help": "Think of the longer stretch.",
      "choices": [
        {
          "key": "speaker",
          "label": "The one who spoke"
        },
        {
          "key": "listener",
          "label": "The one who listened"
        },
        {
          "key": "both",
          "label": "Both, in turn"
        }
      ]
    },
    {
      "key": "heard",
      "kind": "long_text",
      "by": "both",
      "label": "What I took in",
      "help": "What do you know or feel now that you did not an hour ago?"
    },
    {
      "key": "felt_heard",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How well I felt heard",
      "help": "0 is not, 10 is wholly. A low evening is allowed."
    },
    {
      "key": "felt_safe",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How safe I felt",
      "help": "0 is not safe, 10 is fully safe. Your partner never sees this number. If it is low because of threats or force, turn to the help page.",
      "reader": "T"
    },
    {
      "key": "paused",
      "kind": "choice",
      "by": "both",
      "label": "Did we pause",
      "help": "It counts in nobody's favor and against nobody.",
      "choices": [
        {
          "key": "no",
          "label": "No"
        },
        {
          "key": "went_on",
          "label": "Yes, and we went on the same evening"
        },
        {
          "key": "later",
          "label": "Yes, and we named another time"
        }
      ]
    }
  ]
};
