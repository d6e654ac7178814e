// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B15",
  "version": 1,
  "title": "What counts for us",
  "phase": "attunement",
  "who": "each",
  "tag": "foundation",
  "reader": "H",
  "minutes": 40,
  "howOften": "Once",
  "lowDemand": false,
  "why": "Ask ten couples where the line runs, and you get ten answers. Lunch with an old flame is nothing to one person and keeps the other awake all night. Many couples never say theirs aloud. From now on, yours can be clear to both of you. You write alone first, so that neither just nods along. In a session you compare the pages and make one version that counts for both in the same way. The page looks ahead. That a line was never spoken does not make what happened all right.",
  "steps": [
    "Take the five areas one by one. Skip any that has no meaning in your life.",
    "For each, write what is fine, what you want to hear about, and what is over the line. Think of kinds of things, and leave out names and accounts.",
    "Write what holds for you as well. A line that binds one person only is not a shared line.",
    "Then collect the gray zones, the things you are not sure of. Liking an ex's photo, a loan to a brother, a third drink.",
    "Decide how fast you would want to be told if a line had been crossed. Pick a time you could keep yourself.",
    "Do not use this page to tell of something new. If there is something, the last box goes to your therapist.",
    "Once both pages are open, start with a line on which you already agree."
  ],
  "good": [
    "Your lines are about actions that a person can choose, and not about thoughts.",
    "You would be willing to live by every line yourself.",
    "Where you two differ, the page says so plainly and does not beg."
  ],
  "fields": [
    {
      "key": "closeness",
      "kind": "long_text",
      "by": "both",
      "label": "Closeness with other people",
      "help": "Flirting, touch, secrets, old loves. Where does it stop being harmless for you?"
    },
    {
      "key": "online",
      "kind": "long_text",
      "by": "both",
      "label": "Life online",
      "help": "Chats, dating sites, pictures, time on the phone. No passwords and no profiles, only what is fine and what is not."
    },
    {
      "key": "money",
      "kind": "long_text",
      "by": "both",
      "label": "Money",
      "help": "From which amount do you decide together? What about debts, bets and gifts?"
    },
    {
      "key": "friends",
      "kind": "long_text",
      "by": "both",
      "label": "Friends and confidants",
      "help": "What may be told to whom? What stays between the two of you?"
    },
    {
      "key": "substances",
      "kind": "long_text",
      "by": "both",
      "label": "Alcohol and other substances",
      "help": "How much, how often, and what you would want to know."
    },
    {
      "key": "gray_zones",
      "kind": "table",
      "by": "both",
      "label": "Gray zones",
      "help": "Up to six. Being unsure is reason enough to put something here.",
      "columns": [
        {
          "key": "thing",
          "label": "What it is"
        },
        {
          "key": "for_me",
          "label": "For me it is",
          "choices": [
            {
              "key": "fine",
              "label": "Fine"
            },
            {
              "key": "fine_if_told",
              "label": "Fine if I hear of it"
            },
            {
              "key": "not_fine",
              "label": "Over the line"
            },
            {
              "key": "unsure",
              "label": "I do not know yet"
            }
          ]
        }
      ],
      "mostRows": 6
    },
    {
      "key": "tell_by",
      "kind": "choice",
      "by": "both",
      "label": "If I crossed a line, I would tell you",
      "help": "The same time counts for you both in the end. You settle it in the session.",
      "choices": [
        {
          "key": "same_day",
          "label": "The same day"
        },
        {
          "key": "two_days",
          "label": "Within two days"
        },
        {
          "key": "next_session",
          "label": "Within a week, or by our next session"
        }
      ]
    },
    {
      "key": "first_to_therapist",
      "kind": "long_text",
      "by": "both",
      "label": "Something I have to tell my therapist first",
      "help": "Perhaps a line that was crossed already. Your partner does not see this box. What your therapist can do with it is in the policy you signed.",
      "reader": "T"
    }
  ]
};
