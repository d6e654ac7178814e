// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A16",
  "version": 1,
  "title": "How I am keeping",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "S",
  "minutes": 10,
  "howOften": "Once a week",
  "lowDemand": false,
  "why": "A crisis like this one is lived with the whole body. Nights get short, meals get skipped, a glass becomes three. People who carry a secret or a shock also tend to carry it alone. Ten minutes a week are for you and for nobody else. Your therapist reads them, and your partner never does, whatever they say. There are no right answers. If something here has slipped, that is a reason to get help with it, and it is never used against you.",
  "steps": [
    "Take the page at the same time each week, when you are alone and no one can look on.",
    "Answer for the last seven days, as they were, and not as you would have liked them.",
    "Think of who you can lean on. It is best if you and your therapist have talked about who is in that circle, so that nobody hears more than they can keep.",
    "Take the question about not being here as seriously as the one about sleep. It is asked of everyone, every week.",
    "If your answer there is yes, the help page opens by itself, and your therapist is told. You are not in trouble. Please call one of the numbers, since a message may wait until the next working day.",
    "Choose one thing to do for your body before the next page. A walk counts."
  ],
  "good": [
    "The page is done in the time that it takes to drink a cup of tea.",
    "You let a bad week look like a bad week.",
    "Someone besides your therapist knows that you are having a hard time."
  ],
  "fields": [
    {
      "key": "sleep",
      "kind": "choice",
      "by": "both",
      "label": "My sleep",
      "help": "Most nights of this week.",
      "choices": [
        {
          "key": "well",
          "label": "Seven hours or so"
        },
        {
          "key": "some",
          "label": "Four to six hours"
        },
        {
          "key": "little",
          "label": "Less than four hours"
        },
        {
          "key": "too_much",
          "label": "I can hardly get up"
        }
      ]
    },
    {
      "key": "food",
      "kind": "choice",
      "by": "both",
      "label": "My food",
      "help": "Think of proper meals.",
      "choices": [
        {
          "key": "regular",
          "label": "Regular meals"
        },
        {
          "key": "irregular",
          "label": "Now and then, or only snacks"
        },
        {
          "key": "hardly",
          "label": "Hardly any"
        },
        {
          "key": "too_much",
          "label": "Far more than I need"
        }
      ]
    },
    {
      "key": "substances",
      "kind": "choice",
      "by": "both",
      "label": "Alcohol, pills or drugs",
      "help": "Compare with a usual week. If you drink every day, do not stop all at once without a doctor.",
      "choices": [
        {
          "key": "none",
          "label": "None"
        },
        {
          "key": "usual",
          "label": "As usual"
        },
        {
          "key": "more",
          "label": "More than usual"
        },
        {
          "key": "much_more",
          "label": "More than is good for me"
        }
      ]
    },
    {
      "key": "people",
      "kind": "long_text",
      "by": "both",
      "label": "Who I leaned on",
      "help": "A sister, a friend, a group, a helpline. How much do they know, and does that sit well with you?"
    },
    {
      "key": "alone",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How alone I felt",
      "help": "0 is not alone, 10 is as alone as one can be."
    },
    {
      "key": "not_here",
      "kind": "choice",
      "by": "both",
      "label": "Thoughts of not being here any more",
      "help": "Of being dead, of going to sleep and not waking, or of ending your life. You may leave this empty.",
      "choices": [
        {
          "key": "none",
          "label": "None"
        },
        {
          "key": "passing",
          "label": "Yes, they come and go",
          "help": true
        },
        {
          "key": "staying",
          "label": "Yes, and they stay",
          "help": true
        },
        {
          "key": "plan",
          "label": "Yes, and I think of how",
          "help": true
        }
      ]
    },
    {
      "key": "one_thing",
      "kind": "text",
      "by": "both",
      "label": "One thing for my body",
      "help": "Before next week. Make it easy."
    }
  ]
};
