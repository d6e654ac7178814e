// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "X03",
  "version": 1,
  "title": "How my part went",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "H",
  "minutes": 1,
  "howOften": "Each time something in your agreement is due, within the days that follow",
  "lowDemand": false,
  "ownScreen": true,
  "why": "Trust is mended by what is done on plain days, and plain days leave no mark unless somebody notes them. So you put down how your part went, in one tap. Your entry is sealed. Your partner sees it once the weeks are opened to you both, and until then nothing on their screen moves because of you. Your therapist can read it as it comes. A day without an entry is not turned into a miss. It stays open.",
  "steps": [
    "Read the line of your agreement again, with what it shows your partner. Then ask yourself what took place.",
    "Choose \"kept\" if it happened as agreed, and \"late\" if you sent word before the time was up.",
    "If it was not kept, say so here. A miss that you tell of first stands in the record as told by you.",
    "If your partner knew before you told them, tick that as well. Owning it late is still owning it.",
    "Ask to excuse it only for a reason that the two of you agreed on beforehand.",
    "Slip of the thumb? You can undo an entry while its days are running, as long as it is sealed."
  ],
  "good": [
    "An honest \"not kept\" is worth more here than a \"kept\" with a catch.",
    "You enter it on the day, or soon after, while you remember it well.",
    "The few words are about your own part and hold no complaint."
  ],
  "fields": [
    {
      "key": "answer",
      "kind": "choice",
      "by": "both",
      "label": "My part",
      "help": "What happened, and not what you meant to do.",
      "choices": [
        {
          "key": "kept",
          "label": "Kept"
        },
        {
          "key": "kept_late",
          "label": "Late, and I told my partner"
        },
        {
          "key": "not_kept",
          "label": "Not kept"
        },
        {
          "key": "ask_to_excuse",
          "label": "Ask to excuse"
        }
      ]
    },
    {
      "key": "already_known",
      "kind": "choice",
      "by": "both",
      "label": "If it was not kept, did my partner know already",
      "help": "Before you said anything yourself.",
      "choices": [
        {
          "key": "no",
          "label": "No"
        },
        {
          "key": "yes",
          "label": "Yes"
        }
      ]
    },
    {
      "key": "note",
      "kind": "text",
      "by": "both",
      "label": "A few words",
      "help": "For the time when you look at it together. No pictures and no proof are needed."
    }
  ]
};
