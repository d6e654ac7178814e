// Generated from openapi.json by `npm run contracts`.
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetUp_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetUp_state"];
        put?: never;
        post: operations["SetUp_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/invented": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetUp_invented"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Identity_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/join/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Identity_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Identity_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Identity_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Identity_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Identity_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Identity_signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Identity_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyIdentity_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/join/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyIdentity_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyIdentity_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyIdentity_recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/private-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyIdentity_setPrivateCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyIdentity_mailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyIdentity_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyIdentity_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyIdentity_signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/own/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyOwnKey_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clinic_team"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clinic_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Settings_settings"];
        put?: never;
        post: operations["Settings_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/help-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Settings_help"];
        put?: never;
        post: operations["Settings_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Help_lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Overview_list"];
        put?: never;
        post: operations["Cases_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases_inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/partners/{personId}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyCases_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyCases_consent"];
        put?: never;
        post: operations["MyCases_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recovery_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rest_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/rest/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rest_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyRest_mine"];
        put?: never;
        post: operations["MyRest_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/rest/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyRest_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/phase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Phase_history"];
        put?: never;
        post: operations["Phase_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/contact-word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contact_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contact_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyContact_read"];
        put?: never;
        post: operations["MyContact_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/drafts/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts_read"];
        put: operations["Drafts_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Drafts_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/drafts/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyDrafts_read"];
        put: operations["MyDrafts_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/own/drafts/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyDrafts_readOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyDrafts_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SR9 in Room view: its own sign-in ends, the session goes on, and the practice behind it stays locked until the PIN (R87). */
        post: operations["RoomLeave_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyReminders_mine"];
        put?: never;
        post: operations["MyReminders_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/weekly-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Weekly_mine"];
        put?: never;
        post: operations["Weekly_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Safety_screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/screens/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Safety_reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/not-free/{notFreeId}/aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Safety_aside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/shared-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Safety_sharedPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MySafety_screen"];
        put?: never;
        post: operations["MySafety_sendScreen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/not-free": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MySafety_notFree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/urgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Urgent_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/urgent/{urgentId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Urgent_taken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/urgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyUrgent_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/sessions/{sessionId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/sessions/{sessionId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/sessions/{sessionId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_attendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/sessions/{sessionId}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_note"];
        put?: never;
        post: operations["Sessions_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/sessions/{sessionId}/note/addenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomSessions_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomSessions_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The joint sessions to come: the same bytes for both partners. */
        get: operations["MySessions_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyHomework_task"];
        put?: never;
        post: operations["MyHomework_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Work_work"];
        put?: never;
        post: operations["Work_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/work/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Work_bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/work/connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Work_connection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/work/{assignmentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Work_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/work/answers/{partId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Work_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/work/answers/{partId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Work_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomWork_work"];
        put?: never;
        post: operations["RoomWork_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomWork_bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/work/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomWork_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/work/{assignmentId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomWork_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyWork_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/work/{partId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyWork_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/hard-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyWork_hardDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/work/{partId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyWork_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/work/{partId}/not-done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyWork_notDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/work/{partId}/addition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyWork_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/work/{partId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyWork_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/pulse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyPulse_mine"];
        put?: never;
        post: operations["MyPulse_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Numbers_numbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/pulse-flags/{flagId}/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Numbers_taken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/work/{partId}/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyOwn_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/own/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyOwn_keepPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/own/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyOwn_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/own/entries/{ownId}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyOwn_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/own/entries/{ownId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyOwn_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnForms_forms"];
        put?: never;
        post: operations["OwnForms_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyTalks_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/talks/{timeId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyTalks_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/talks/{timeId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyTalks_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Talks_talks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/work/{assignmentId}/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Talks_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/partners/{personId}/fear-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Talks_aside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomTalks_talks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/work/{assignmentId}/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomTalks_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/work/{assignmentId}/talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomTalks_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomCriteria_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/criteria/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomCriteria_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/criteria/{criterionId}/versions/{number}/endorsement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomCriteria_endorse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/criteria/{criterionId}/versions/{number}/signature-here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomCriteria_signHere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomCriteria_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomCriteria_weeks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyCriteria_agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/criteria/{criterionId}/versions/{number}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyCriteria_signature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyCriteria_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/entries/{entryId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyCriteria_undoEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyCriteria_weeks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/turned-back/{turnedBackId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TurnedBack_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/criteria/{criterionId}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomChanges_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/criteria/{criterionId}/versions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomChanges_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/criteria/{criterionId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomChanges_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/criteria/{criterionId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomChanges_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/goalposts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goalposts_goalposts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/agreed-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goalposts_agreedTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/found-out-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Goalposts_foundOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/disagreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomRulings_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/rulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomRulings_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverTime_consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomReviews_read"];
        put?: never;
        post: operations["RoomReviews_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/reviews/{reviewId}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomReviews_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/reviews/{reviewId}/meaning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomReviews_meaning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/reviews/{reviewId}/then": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomReviews_lettingIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/reviews/{reviewId}/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Always refused: what is met stays met. */
        post: operations["RoomReviews_contest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/reviews/{reviewId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomReviews_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyRoad_read"];
        put?: never;
        post: operations["MyRoad_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/proposals/{proposalId}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyRoad_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/proposals/{proposalId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyRoad_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Road_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/proposals/{proposalId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Road_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomRoad_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room/proposals/{proposalId}/criterion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomRoad_putUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/kept-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KeptBack_standing"];
        put?: never;
        post: operations["KeptBack_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/kept-back/{keptBackId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KeptBack_letOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/partners/{personId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Messages_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/messages/{messageId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Messages_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/messages/{messageId}/aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Messages_aside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyMessages_mine"];
        put?: never;
        post: operations["MyMessages_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Overview_couple"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Today_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/cases/{caseId}/snoozes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Today_snoozeNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomOverview_room"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/tonight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyOverview_tonight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyOverview_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/monday": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Monday_monday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Monday_asked"];
        put?: never;
        post: operations["Monday_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/invitations/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Monday_inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/team/ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Monday_endWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/therapists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Practice_therapists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/couples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Practice_couples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/couples/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Practice_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Practice_setCapacity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Practice_setAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/assignments/primary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Practice_reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/assignments/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Practice_cover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/assignments/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Practice_supervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/assignments/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Practice_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        SetUpState: {
            needed: boolean;
            /** @description A practice of invented people may be made here instead. */
            mayInvent: boolean;
        };
        SetUp: {
            /** Format: uuid */
            id: string;
            code: string;
            clinicName: string;
            zone: string;
            name: string;
            /** Format: email */
            email: string;
            password: string;
            pin: string;
            country: string;
        };
        Made: {
            /** Format: uuid */
            id: string;
        };
        InventPractice: {
            code: string;
            /** @description Of the people who look around: the stories end at their now. */
            zone: string;
        };
        InventedPerson: {
            /** @enum {string} */
            as: "admin" | "therapist" | "partner";
            name: string;
            email: string;
        };
        InventedSecrets: {
            signIns: components["schemas"]["InventedPerson"][];
            name: string;
            password: string;
            pin: string;
        };
        InventedState: {
            /** @enum {string} */
            state: "none" | "making" | "made" | "failed";
            /** @description Once, to whoever asks first when it is made. */
            practice: components["schemas"]["InventedSecrets"] | null;
            told: number;
            of: number;
        };
        SignIn: {
            /** Format: email */
            email: string;
            password: string;
        };
        InvitationToken: {
            token: string;
        };
        StaffInvitationLook: {
            clinicName: string;
            name: string;
        };
        StaffJoin: {
            token: string;
            /** Format: email */
            email: string;
            password: string;
            pin: string;
        };
        StaffMe: {
            roles: ("admin" | "therapist" | "supervisor" | "privacy_officer")[];
            personId: string;
            name: string;
            clinicName: string;
            country: string;
            zone: string;
            /** @description Room view is open: everything else of the practice waits for the PIN. */
            locked: boolean;
        };
        ChangePassword: {
            password: string;
            next: string;
        };
        Unlock: {
            pin: string;
        };
        MyInvitationLook: {
            /**
             * @description What the link is for: a first sign-in, or a way back in.
             * @enum {string}
             */
            purpose: "join" | "recovery";
            clinicName: string;
            firstName: string;
            country: string;
            /** @description The link alone is not enough: the person's own words are asked for too. */
            asksCode: boolean;
        };
        MyJoin: {
            token: string;
            /** Format: email */
            email: string;
            password: string;
            /** @enum {string} */
            mailboxShared: "yes" | "not_sure" | "no";
        };
        MyRecovery: {
            token: string;
            password: string;
            code?: string;
        };
        SetPrivateCode: {
            password: string;
            code: string;
        };
        AnswerMailbox: {
            /** @enum {string} */
            mailboxShared: "yes" | "not_sure" | "no";
            /** @description Asked for with "no" alone. */
            password?: string;
        };
        OpenOwn: {
            password: string;
            /** @description With which it was locked before, where the password is a new one. */
            earlier?: string;
            /** @description The person has read what depends on the password, and begins: with a first key, or anew with a further one. */
            begin?: boolean;
        };
        OwnOpening: {
            opening: string;
            /** @description For how long from now. A device's clock is never asked. */
            seconds: number;
        };
        TeamPerson: {
            roles: string[];
            personId: string;
            name: string;
        };
        TeamInvitation: {
            /** @enum {string} */
            state: "waiting" | "used" | "expired";
            id: string;
            name: string;
            expiresAt: string;
        };
        Team: {
            people: components["schemas"]["TeamPerson"][];
            invitations: components["schemas"]["TeamInvitation"][];
        };
        InviteStaff: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string;
            roles: ("admin" | "therapist" | "supervisor")[];
        };
        SettingRange: {
            /** @enum {string} */
            form: "whole" | "share" | "clock" | "choice" | "name";
            /** @description Bounds, both included, of a number. */
            min?: number;
            max?: number;
            /** @description The answers of a choice. */
            of?: string[];
        };
        SettingView: {
            /** @enum {string} */
            key: "dayEnd" | "entryWindowDays" | "autoOpenDays" | "reviewWeeks" | "reviewWeeksMax" | "attainmentShare" | "coverage" | "maxActivePerDoer" | "inviteHours" | "secretsPolicy" | "screenValidDays" | "replyDays" | "urgentDays" | "silenceDays" | "sessionMinutes" | "appName" | "pageTitle" | "senderName" | "workMostActive" | "workMostMinutes" | "offerPauseHours" | "pulseHopeDrop" | "pulseSafeLow" | "pulseGap";
            value: string | number;
            default: string | number;
            /**
             * @description From when a new value counts.
             * @enum {string}
             */
            starts: "at_once" | "new_agreements" | "new_couples";
            /** @description When the value was set, and by whom; null while the default stands. */
            setAt: string | null;
            setBy: string | null;
            range: components["schemas"]["SettingRange"];
            reason: string;
            rule: string;
        };
        ClinicSettings: {
            settings: components["schemas"]["SettingView"][];
        };
        SetSetting: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            key: "dayEnd" | "entryWindowDays" | "autoOpenDays" | "reviewWeeks" | "reviewWeeksMax" | "attainmentShare" | "coverage" | "maxActivePerDoer" | "inviteHours" | "secretsPolicy" | "screenValidDays" | "replyDays" | "urgentDays" | "silenceDays" | "sessionMinutes" | "appName" | "pageTitle" | "senderName" | "workMostActive" | "workMostMinutes" | "offerPauseHours" | "pulseHopeDrop" | "pulseSafeLow" | "pulseGap";
            value: string | number;
        };
        HelpLineView: {
            /**
             * @description Of a starting line: the screen has its words.
             * @enum {string|null}
             */
            kind: "emergency" | "crisis" | "domestic_violence" | null;
            label: string | null;
            number: string | null;
            text: string | null;
        };
        HelpListToCheck: {
            /** @description ISO code; null for every other country. */
            country: string | null;
            lines: components["schemas"]["HelpLineView"][];
            /** @description Who of the clinic last changed or checked it; null while it is the starting list. */
            checkedBy: string | null;
            /** @description Local day from which the quarterly check waits; null where it does not, or where the list is not this clinic's to check. */
            dueSince: string | null;
            /** @description Local date. */
            lastVerified: string;
        };
        HelpToCheck: {
            lists: components["schemas"]["HelpListToCheck"][];
            country: string;
            today: string;
        };
        CheckHelpLine: {
            label: string;
            number?: string;
            text?: string;
        };
        CheckHelp: {
            /** Format: uuid */
            id: string;
            country: string;
            lines: components["schemas"]["CheckHelpLine"][];
            /** Format: date */
            verifiedOn: string;
        };
        HelpListView: {
            /** @description ISO code; null for every other country. */
            country: string | null;
            lines: components["schemas"]["HelpLineView"][];
            /** @description Local date. */
            lastVerified: string;
        };
        HelpLists: {
            lists: components["schemas"]["HelpListView"][];
        };
        NewPartner: {
            /** Format: uuid */
            id: string;
            firstName: string;
            /** @enum {string} */
            joins: "mail" | "room";
            /** Format: email */
            email?: string;
        };
        NamedPartner: {
            /** Format: uuid */
            id: string;
            firstName: string;
        };
        OpenCase: {
            /** Format: uuid */
            id: string;
            partners: components["schemas"]["NewPartner"][];
            /**
             * @description `one_first`: only the one who comes first is in `partners` and invited now (SR26). Left out: both.
             * @enum {string}
             */
            begins?: "both" | "one_first";
            other?: components["schemas"]["NamedPartner"];
        };
        InvitePartner: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            joins: "mail" | "room";
            /** Format: email */
            email?: string;
        };
        JoinCard: {
            url: string;
            expiresAt: string;
        };
        Me: {
            /** @enum {string} */
            step: "consent" | "preparing" | "open" | "left";
            /**
             * @description The part of the work, the same for both; null while the shared part is not open or rests.
             * @enum {string|null}
             */
            phase: "atonement" | "attunement" | "attachment" | null;
            personId: string;
            firstName: string;
            clinicName: string;
            country: string;
            therapistName: string;
            /** @description Who supervises, and so reads what the therapist reads (R72); empty where nobody does. */
            supervisorName: string;
            partnerName: string;
            zone: string;
            /** @description Whether this partner came first and may still say when and how the other is contacted. */
            asksContact: boolean;
        };
        ConsentPage: {
            /** @enum {string} */
            secretsPolicy: "limited_secrets" | "no_secrets" | "no_individual_channel";
            signedAt: string | null;
            version: string;
            textHash: string;
            therapistName: string;
            clinicName: string;
        };
        SignConsent: {
            /** Format: uuid */
            id: string;
            version: string;
            textHash: string;
            treatment: boolean;
            records: boolean;
            notMonitored: boolean;
            signature: string;
        };
        StartRecovery: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            /** @description The words that the person says, in the room or on the phone. */
            code?: string;
            /** @description Where no words were ever set: this person is in the room with the therapist, alone. */
            seenInPerson?: boolean;
            /** @enum {string} */
            joins: "mail" | "room";
        };
        SetRest: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Whom it protects; null is the therapist for the couple.
             */
            personId: string | null;
            /** @enum {string} */
            cause: "asked" | "safety" | "leave" | "consent" | "billing" | "clinical";
            /** @description In how many days both partners see it, at 06:00 in their zone. */
            startsIn: number;
        };
        EndRest: {
            /** Format: uuid */
            id: string;
        };
        MyRest: {
            asked: boolean;
        };
        AskRest: {
            /** Format: uuid */
            id: string;
        };
        PhaseChange: {
            /** @enum {string} */
            cameFrom: "atonement" | "attunement" | "attachment";
            /** @enum {string} */
            phase: "atonement" | "attunement" | "attachment";
            id: string;
            fromAt: string;
            movedBy: string;
            rationale: string;
        };
        PhaseHistory: {
            /** @description Newest first. */
            changes: components["schemas"]["PhaseChange"][];
        };
        MovePhase: {
            /** Format: uuid */
            id: string;
            /**
             * @description The part that the therapist saw when deciding: where it has changed since, the decision is not taken.
             * @enum {string}
             */
            from?: "atonement" | "attunement" | "attachment";
            /** @enum {string} */
            to: "atonement" | "attunement" | "attachment";
            /** @description R8. Read by the practice alone. */
            rationale: string;
        };
        SayContact: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            how: "mail" | "room" | "not_yet";
            /**
             * Format: date
             * @description A local day of the couple's zone; today where it is left out.
             */
            fromOn?: string;
            /** @description Of the other partner, as far as it is said. */
            firstName?: string;
            /** Format: email */
            email?: string;
            note?: string;
        };
        NameOther: {
            /** Format: uuid */
            id: string;
            firstName: string;
        };
        ContactWord: {
            /** @enum {string} */
            how: "mail" | "room" | "not_yet";
            fromOn: string | null;
            firstName: string | null;
            email: string | null;
            note: string | null;
        };
        MyContact: {
            word: components["schemas"]["ContactWord"] | null;
            /** @description Whether it is the asker's to say. */
            asked: boolean;
            today: string;
        };
        DraftField: {
            /** @description The field's name in its form. */
            name: string;
            /** @description As it stands in the field, untrimmed. */
            text: string;
        };
        DraftWords: {
            fields: components["schemas"]["DraftField"][];
            savedAt: string;
        };
        Draft: {
            kept: components["schemas"]["DraftWords"] | null;
            /** @description What another device left behind without having seen `kept`. */
            other: components["schemas"]["DraftWords"] | null;
            /** @description Seals what is left without a connection, so that only this person's next sign-in opens it; 64 hexadecimal digits. */
            deviceKey: string;
        };
        KeepStaffDraft: {
            /**
             * Format: uuid
             * @description Whose words these are: a page that somebody left open never saves them for the person who signed in after.
             */
            of: string;
            /**
             * Format: date-time
             * @description The `savedAt` that this device has seen last; left out where it has seen none.
             */
            basedOn?: string;
            /** @description The person has looked at what another device had left, and decided. */
            seenOther?: boolean;
            /** @description Instead of being told `stale`: keep these words beside those that stand. */
            beside?: boolean;
            fields: components["schemas"]["DraftField"][];
            /**
             * Format: uuid
             * @description The couple that the words are about: whoever may no longer read the couple reads no draft about it either.
             */
            caseId?: string;
        };
        DraftSaved: {
            /** @description Null where nothing is kept. */
            savedAt: string | null;
        };
        LeftStaffDraft: {
            /**
             * Format: uuid
             * @description Whose words these are: a page that somebody left open never saves them for the person who signed in after.
             */
            of: string;
            /**
             * Format: date-time
             * @description The `savedAt` that this device has seen last; left out where it has seen none.
             */
            basedOn?: string;
            /** @description The person has looked at what another device had left, and decided. */
            seenOther?: boolean;
            /** @description Instead of being told `stale`: keep these words beside those that stand. */
            beside?: boolean;
            fields: components["schemas"]["DraftField"][];
            /**
             * Format: uuid
             * @description The couple that the words are about: whoever may no longer read the couple reads no draft about it either.
             */
            caseId?: string;
            place: string;
        };
        StaffLeave: {
            drafts: components["schemas"]["LeftStaffDraft"][];
        };
        WithOpening: {
            opening: string;
        };
        KeepDraft: {
            /**
             * Format: uuid
             * @description Whose words these are: a page that somebody left open never saves them for the person who signed in after.
             */
            of: string;
            /**
             * Format: date-time
             * @description The `savedAt` that this device has seen last; left out where it has seen none.
             */
            basedOn?: string;
            /** @description The person has looked at what another device had left, and decided. */
            seenOther?: boolean;
            /** @description Instead of being told `stale`: keep these words beside those that stand. */
            beside?: boolean;
            fields: components["schemas"]["DraftField"][];
        };
        LeftDraft: {
            /**
             * Format: uuid
             * @description Whose words these are: a page that somebody left open never saves them for the person who signed in after.
             */
            of: string;
            /**
             * Format: date-time
             * @description The `savedAt` that this device has seen last; left out where it has seen none.
             */
            basedOn?: string;
            /** @description The person has looked at what another device had left, and decided. */
            seenOther?: boolean;
            /** @description Instead of being told `stale`: keep these words beside those that stand. */
            beside?: boolean;
            fields: components["schemas"]["DraftField"][];
            place: string;
        };
        Leave: {
            drafts: components["schemas"]["LeftDraft"][];
        };
        MyReminder: {
            /** @description Full hour in the couple's zone; null where none is wanted. */
            hour: number | null;
            /**
             * @description The own answer to "Does anyone else read this mailbox?"; mail goes out on "no" alone.
             * @enum {string|null}
             */
            mailboxShared: "yes" | "not_sure" | "no" | null;
        };
        ChooseHour: {
            /** Format: uuid */
            id: string;
            /** @description Null ends it. */
            hour: number | null;
        };
        MyWeeklyMail: {
            /** @description Full hour of Mondays in the clinic's zone; null where none is wanted. */
            hour: number | null;
            zone: string;
            /** @description Whether an address of this person is known here; without one nothing can be sent. */
            hasAddress: boolean;
        };
        ChooseWeeklyHour: {
            /** Format: uuid */
            id: string;
            /** @description Null ends it. */
            hour: number | null;
        };
        RecordScreen: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            seenAloneOn: string;
            /** @enum {string} */
            decision: "conjoint_suitable" | "suitable_with_conditions" | "individual_work_only" | "refer_out" | "need_more_information";
        };
        ReportedLine: {
            /** @enum {string} */
            topic: "fear" | "hits" | "threats" | "injury" | "strangulation" | "sexual_coercion" | "stalking" | "device_monitoring" | "money_control" | "isolation" | "weapons" | "children" | "separation_plans" | "own_behaviour";
            /** @enum {string|null} */
            answer: "yes" | "not_sure" | "no" | "rather_not_say" | null;
        };
        ScreenReport: {
            /** @description One for each topic, in their order; null where nothing was answered. */
            lines: components["schemas"]["ReportedLine"][];
            id: string;
            sentAt: string;
        };
        ScreenReports: {
            /** @description Newest first, at most 12. */
            reports: components["schemas"]["ScreenReport"][];
            personId: string;
        };
        SetAside: {
            /** Format: uuid */
            id: string;
        };
        OpenSharedPart: {
            /** Format: uuid */
            id: string;
        };
        MyScreen: {
            due: boolean;
        };
        PrivateLines: {
            /** @enum {string} */
            fear?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            hits?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            threats?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            injury?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            strangulation?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            sexual_coercion?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            stalking?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            device_monitoring?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            money_control?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            isolation?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            weapons?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            children?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            separation_plans?: "yes" | "not_sure" | "no" | "rather_not_say";
            /** @enum {string} */
            own_behaviour?: "yes" | "not_sure" | "no" | "rather_not_say";
        };
        SendScreen: {
            /** Format: uuid */
            id: string;
            answers: components["schemas"]["PrivateLines"];
        };
        SayNotFree: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            about: "entry" | "signature";
            /**
             * Format: uuid
             * @description The own entry's id, or the id of the version that was signed.
             */
            aboutId: string;
        };
        UrgentAcknowledged: {
            /** @enum {string} */
            action: "talked" | "called" | "left_word" | "plan_made" | "passed_on" | "other";
            by: string;
            at: string;
            words: string;
        };
        UrgentItem: {
            /** @enum {string} */
            source: "help" | "note" | "exercise";
            /** @enum {string} */
            contact: "phone" | "in_session" | "no_contact" | "not_said";
            /**
             * @description Not acknowledged in time: 1 the supervisor is asked too, 2 a working day later.
             * @enum {number}
             */
            step: 0 | 1 | 2;
            acknowledged: components["schemas"]["UrgentAcknowledged"] | null;
            id: string;
            personId: string;
            reach: string;
            words: string;
            toldAt: string;
            dueAt: string;
        };
        UrgentItems: {
            /** @description Newest first, at most 12; those that wait come before the others. */
            items: components["schemas"]["UrgentItem"][];
        };
        AcknowledgeUrgent: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            action: "talked" | "called" | "left_word" | "plan_made" | "passed_on" | "other";
            words: string;
        };
        TellUrgent: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Whose words these are: a page left open never tells anything for somebody else.
             */
            of: string;
            /** @enum {string} */
            source: "help" | "note";
            /** @enum {string} */
            contact: "phone" | "in_session" | "no_contact";
            /** @description Where and when it is safe to call. */
            reach?: string;
            words?: string;
        };
        PlanSession: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            localDate: string;
            localTime: string;
            minutes: number;
            /**
             * @description Left out: this once.
             * @enum {string}
             */
            repeat?: "weekly" | "fortnightly";
            link?: string;
        };
        MoveSession: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            localDate: string;
            localTime: string;
            minutes: number;
            link?: string;
        };
        CancelSession: {
            /** @description The later ones of its series too, and no more of them. */
            andLater?: boolean;
        };
        RecordAttendance: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            attended: "both" | "one";
            /**
             * Format: uuid
             * @description Who came, where one did.
             */
            personId?: string;
        };
        StartSession: {
            /** Format: uuid */
            id: string;
        };
        NoteAddendum: {
            id: string;
            text: string;
            signedAt: string;
            signedBy: string;
        };
        SessionNote: {
            text: string | null;
            signedAt: string | null;
            signedBy: string | null;
            addenda: components["schemas"]["NoteAddendum"][];
            sessionId: string;
        };
        SignNote: {
            /** Format: uuid */
            id: string;
            text: string;
        };
        AddAddendum: {
            /** Format: uuid */
            id: string;
            text: string;
        };
        EndSession: {
            pin: string;
            /** @enum {string} */
            attended?: "both" | "one";
            /** Format: uuid */
            personId?: string;
        };
        MySession: {
            link: string | null;
            startsAt: string;
            localDate: string;
            localTime: string;
            minutes: number;
        };
        MySessions: {
            /** @description Earliest first, at most six. */
            sessions: components["schemas"]["MySession"][];
            today: string;
            zone: string;
        };
        FirstTask: {
            /** @enum {string} */
            key: "what_to_expect";
            /** @enum {string} */
            state: "to_do" | "sent";
            sentAt: string | null;
            /** @description The one question back, in the partner's own words; null where there was none. */
            question: string | null;
            minutes: number;
        };
        SendFirstTask: {
            /** Format: uuid */
            id: string;
            question: string;
        };
        AskedPart: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            part: "injured" | "involved" | "each";
        };
        WorkSuggestion: {
            /** @enum {string} */
            reason: "of_this_part" | "connection" | "of_earlier_part";
            asked: components["schemas"]["AskedPart"][] | null;
            exercise: string;
            dueOn: string;
            why: string;
        };
        RhythmOf: {
            /** @enum {string} */
            kind: "daily_by_time" | "chosen_weekdays" | "weekly" | "n_per_week" | "per_event" | "refrain" | "response_within" | "once";
            weekdays: (5 | 1 | 2 | 6 | 3 | 4 | 7)[];
            /** @enum {number|null} */
            weekday: 5 | 1 | 2 | 6 | 3 | 4 | 7 | null;
            times: number | null;
            hours: number | null;
        };
        LibraryItem: {
            /** @enum {string} */
            phase: "atonement" | "attunement" | "attachment";
            /** @enum {string} */
            who: "injured" | "involved" | "each" | "both";
            /** @description The parts among which the couple is divided: `each` for the same form, else one or two different ones. */
            parts: ("injured" | "involved" | "each")[];
            /** @enum {string} */
            tag: "foundation" | "connection";
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            /**
             * @description Some of its fields are for fewer people than the rest.
             * @enum {string|null}
             */
            fewer: "author_and_therapist" | "author" | null;
            /** @description How often it is usually given; null is once. Preset, and the therapist may set it otherwise. */
            usual: components["schemas"]["RhythmOf"] | null;
            /** @enum {string|null} */
            refusal: "work_of_later_part" | "connection_not_enabled" | "connection_enough" | "shared_part_not_ready" | "work_not_before_both" | null;
            /** @description Of what is done once: who has it or has done it. It may be given again. */
            hadBy: string[];
            exercise: string;
            version: number;
            title: string;
            minutes: number;
            howOften: string;
            /** @description False of what has words for its author alone: it lies there for whenever it is needed, with as many pages as they keep. And of what has times of its own. */
            comesAgain: boolean;
            /** @description R67: each is asked alone before every time of it; these are set one by one, once it is given. */
            ownTimes: boolean;
        };
        RepeatingWork: {
            /** @enum {string} */
            tag: "foundation" | "connection";
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            /** @description Null where it is given once. */
            rhythm: components["schemas"]["RhythmOf"] | null;
            asked: components["schemas"]["AskedPart"][];
            id: string;
            note: string;
            /** @description Local days of the couple. */
            from: string;
            until: string;
            /** @description Its last day is past, or the therapist has ended it. */
            isOver: boolean;
            mayEnd: boolean;
            exercise: string;
            version: number;
            title: string;
            minutes: number;
            /** @description Local day of the couple; of work that comes again, the last day of the occasion. */
            dueOn: string;
        };
        StaffPart: {
            /** @enum {string} */
            part: "injured" | "involved" | "each";
            /** @enum {string} */
            state: "draft" | "assigned" | "started" | "sent" | "for_session" | "opened" | "reviewed" | "closed" | "withdrawn" | "not_done";
            /** @description When the standing answer came. */
            sentAt: string | null;
            takenBackAt: string | null;
            repliedAt: string | null;
            id: string;
            personId: string;
            /** @description There are words that the asking member of staff has not read. */
            unread: boolean;
        };
        StaffWorkItem: {
            /** @enum {string} */
            tag: "foundation" | "connection";
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            /** @description Null where it is given once. */
            rhythm: components["schemas"]["RhythmOf"] | null;
            /** @enum {string} */
            delivery: "at_once" | "after_session" | "after_days" | "after_step";
            deliveryDays: number | null;
            afterId: string | null;
            /** @description The session in which it was given before both; null where it was given on the practice's own page. */
            sessionId: string | null;
            /** @enum {string} */
            state: "assigned" | "part_sent" | "sent" | "opened" | "reviewed" | "withdrawn";
            openedAt: string | null;
            withdrawnAt: string | null;
            parts: components["schemas"]["StaffPart"][];
            id: string;
            /** @description What the therapist gave: of an occasion of work that comes again, the whole of it. */
            givenId: string;
            note: string;
            givenAt: string;
            /** @description Of class H: everything is there to be opened in the session. */
            readyToOpen: boolean;
            mayWithdraw: boolean;
            /** @description By the partner themselves, without being asked. */
            begunAlone: boolean;
            /** @description R67: both do it together, at times that are set, and each is asked alone first. */
            asksFirst: boolean;
            exercise: string;
            version: number;
            title: string;
            minutes: number;
            /** @description Local day of the couple; of work that comes again, the last day of the occasion. */
            dueOn: string;
        };
        BundleWork: {
            exercise: string;
            title: string;
            minutes: number;
        };
        Bundle: {
            items: components["schemas"]["BundleWork"][];
            /** @description Who is injured, where the therapist has said so before. */
            injuredId: string | null;
            /** @enum {string|null} */
            refusal: "work_of_later_part" | "connection_not_enabled" | "connection_enough" | "shared_part_not_ready" | "work_not_before_both" | null;
            weeks: number;
            /** @description Something in it is for one of them by their part, so that the therapist says who is injured. */
            isDivided: boolean;
        };
        PaintFirst: {
            connection: number;
            foundation: number;
        };
        WorkLoad: {
            personId: string;
            active: number;
            minutes: number;
            isMuch: boolean;
        };
        StaffWork: {
            /** @enum {string} */
            phase: "atonement" | "attunement" | "attachment";
            suggestions: components["schemas"]["WorkSuggestion"][];
            library: components["schemas"]["LibraryItem"][];
            /** @description Newest first. */
            repeating: components["schemas"]["RepeatingWork"][];
            /** @description Newest first, at most 200. */
            given: components["schemas"]["StaffWorkItem"][];
            bundle: components["schemas"]["Bundle"] | null;
            /** @description Null where it is not so. */
            paintFirst: components["schemas"]["PaintFirst"] | null;
            load: components["schemas"]["WorkLoad"][];
            /** @description The reader is the couple's own therapist: gives, withdraws and replies. */
            mayGive: boolean;
            connectionEnabled: boolean;
            /** @description Preset for whatever is given: the day of the next session, else a week from today. */
            dueOn: string;
        };
        RhythmInput: {
            /** @enum {string} */
            kind: "daily_by_time" | "chosen_weekdays" | "weekly" | "n_per_week" | "per_event" | "refrain" | "response_within" | "once";
            /** @description 1 is Monday. */
            weekdays?: (5 | 1 | 2 | 6 | 3 | 4 | 7)[];
            /** @enum {number} */
            weekday?: 5 | 1 | 2 | 6 | 3 | 4 | 7;
            times?: number;
            hours?: number;
            /** Format: date */
            until?: string;
        };
        DeliveryInput: {
            /** @enum {string} */
            kind: "at_once" | "after_session" | "after_days" | "after_step";
            days?: number;
            /**
             * Format: uuid
             * @description The piece of work that comes before it.
             */
            afterId?: string;
        };
        GiveWork: {
            /** Format: uuid */
            id: string;
            /** @description Given in its newest version. */
            exercise: string;
            asked: components["schemas"]["AskedPart"][];
            /**
             * Format: date
             * @description Local day of the couple.
             */
            dueOn: string;
            /** @description How often; once where it is left out. `dueOn` is then the first day. */
            rhythm?: components["schemas"]["RhythmInput"];
            /** @description When it is put before whoever is asked; at once where it is left out. */
            delivery?: components["schemas"]["DeliveryInput"];
            /** @description One line from the therapist; everyone asked reads it. */
            note: string;
        };
        GiveBundle: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            injuredId: string;
        };
        ChooseConnection: {
            /** Format: uuid */
            id: string;
            enabled: boolean;
        };
        WithdrawWork: {
            /** Format: uuid */
            id: string;
        };
        GivenAnswer: {
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            text: string | null;
            number: number | null;
            chosen: string[] | null;
            rows: string[][] | null;
            key: string;
        };
        StaffAct: {
            /** @enum {string} */
            kind: "answer" | "addition" | "not_done";
            answers: components["schemas"]["GivenAnswer"][];
            /** @description Since when it is the other's to read; null while it is not. */
            sharedAt: string | null;
            /** @description Taken back by its author: what only the other would have read is gone from it. */
            takenBack: boolean;
            act: number;
            sentAt: string;
        };
        StaffReply: {
            /** @enum {string} */
            kind: "accept" | "ask_again";
            repliedBy: string;
            /** @description May be empty. */
            words: string;
            forBoth: boolean;
            repliedAt: string;
        };
        StaffAnswer: {
            /** @enum {string} */
            part: "injured" | "involved" | "each";
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            /** @enum {string} */
            state: "draft" | "assigned" | "started" | "sent" | "for_session" | "opened" | "reviewed" | "closed" | "withdrawn" | "not_done";
            acts: components["schemas"]["StaffAct"][];
            replies: components["schemas"]["StaffReply"][];
            partId: string;
            workId: string;
            personId: string;
            exercise: string;
            version: number;
            title: string;
            looksFor: string;
            mayReply: boolean;
            mayReplyToBoth: boolean;
        };
        ReplyToAnswer: {
            /** Format: uuid */
            id: string;
            /** @description The last act that was read; newer words make the reply stale. */
            act: number;
            /** @enum {string} */
            kind: "accept" | "ask_again";
            /** @description The other partner reads it too: only where they read the answer. */
            forBoth: boolean;
            words: string;
        };
        RoomAsked: {
            /** @enum {string} */
            part: "injured" | "involved" | "each";
            personId: string;
            firstName: string;
        };
        RoomWorkItem: {
            /** @enum {string} */
            tag: "foundation" | "connection";
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            /** @description Null where it is given once. */
            rhythm: components["schemas"]["RhythmOf"] | null;
            /** @enum {string} */
            delivery: "at_once" | "after_session" | "after_days" | "after_step";
            deliveryDays: number | null;
            /** @description After which piece of work it comes; whether anybody has done that one is not said. */
            afterId: string | null;
            /** @enum {string} */
            state: "given" | "waiting" | "ready" | "opened";
            asked: components["schemas"]["RoomAsked"][];
            id: string;
            together: boolean;
            /** @description Given in the session that runs. */
            isNew: boolean;
            exercise: string;
            version: number;
            title: string;
            minutes: number;
            /** @description Local day of the couple; of work that comes again, the last day of the occasion. */
            dueOn: string;
        };
        RoomWork: {
            /** @enum {string} */
            phase: "atonement" | "attunement" | "attachment";
            suggestions: components["schemas"]["WorkSuggestion"][];
            library: components["schemas"]["LibraryItem"][];
            items: components["schemas"]["RoomWorkItem"][];
            /** @description What of this part's bundle both do not do yet, as far as both know. */
            bundle: components["schemas"]["Bundle"] | null;
            connectionEnabled: boolean;
            /** @description Preset for whatever is given: the day of the next session, else a week from today. */
            dueOn: string;
        };
        SentAct: {
            /** @enum {string} */
            kind: "answer" | "addition" | "not_done";
            answers: components["schemas"]["GivenAnswer"][];
        };
        TherapistReply: {
            /** @enum {string} */
            kind: "accept" | "ask_again";
            /** @description May be empty. */
            words: string;
            forBoth: boolean;
            repliedAt: string;
        };
        RoomAnswerPart: {
            /** @enum {string} */
            part: "injured" | "involved" | "each";
            acts: components["schemas"]["SentAct"][];
            replies: components["schemas"]["TherapistReply"][];
            personId: string;
            firstName: string;
        };
        RoomAnswers: {
            /** @enum {string} */
            tag: "foundation" | "connection";
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            /** @description Null where it is given once. */
            rhythm: components["schemas"]["RhythmOf"] | null;
            /** @enum {string} */
            delivery: "at_once" | "after_session" | "after_days" | "after_step";
            deliveryDays: number | null;
            /** @description After which piece of work it comes; whether anybody has done that one is not said. */
            afterId: string | null;
            /** @enum {string} */
            state: "given" | "waiting" | "ready" | "opened";
            asked: components["schemas"]["RoomAsked"][];
            parts: components["schemas"]["RoomAnswerPart"][];
            id: string;
            together: boolean;
            /** @description Given in the session that runs. */
            isNew: boolean;
            exercise: string;
            version: number;
            title: string;
            minutes: number;
            /** @description Local day of the couple; of work that comes again, the last day of the occasion. */
            dueOn: string;
        };
        OpenAnswers: {
            /** Format: uuid */
            id: string;
        };
        MyWorkItem: {
            /** @enum {string} */
            tag: "foundation" | "connection";
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            /** @description Null where it is given once. */
            rhythm: components["schemas"]["RhythmOf"] | null;
            /** @enum {string} */
            state: "to_do" | "sent" | "answered";
            /**
             * @description Some of its fields are for fewer people than the rest; each says so where it stands.
             * @enum {string|null}
             */
            fewer: "author_and_therapist" | "author" | null;
            /** @description When the asking partner sent it; null while it is to do. */
            sentAt: string | null;
            reply: components["schemas"]["TherapistReply"] | null;
            partId: string;
            howOften: string;
            why: string;
            /** @description The therapist's own line; may be empty. */
            note: string;
            /** @description It stands to do now. False of what was sent, and of an earlier time that only the other has written about. */
            isAsked: boolean;
            /** @description It is written whenever it comes up, and due at no time. */
            whenever: boolean;
            /** @description R75: the asking partner has said that it did not happen; the reason is not shown again. */
            toldNotDone: boolean;
            exercise: string;
            version: number;
            title: string;
            minutes: number;
            /** @description Local day of the couple; of work that comes again, the last day of the occasion. */
            dueOn: string;
        };
        MyWork: {
            items: components["schemas"]["MyWorkItem"][];
        };
        FieldReader: {
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            key: string;
        };
        TimedAct: {
            /** @enum {string} */
            kind: "answer" | "addition" | "not_done";
            answers: components["schemas"]["GivenAnswer"][];
            act: number;
            sentAt: string;
        };
        OthersWork: {
            acts: components["schemas"]["SentAct"][];
            replies: components["schemas"]["TherapistReply"][];
            firstName: string;
        };
        MyWorkPage: {
            /** @enum {string} */
            tag: "foundation" | "connection";
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            /** @description Null where it is given once. */
            rhythm: components["schemas"]["RhythmOf"] | null;
            /** @enum {string} */
            state: "to_do" | "sent" | "answered";
            /**
             * @description Some of its fields are for fewer people than the rest; each says so where it stands.
             * @enum {string|null}
             */
            fewer: "author_and_therapist" | "author" | null;
            /** @description When the asking partner sent it; null while it is to do. */
            sentAt: string | null;
            reply: components["schemas"]["TherapistReply"] | null;
            /** @enum {string} */
            part: "injured" | "involved" | "each";
            /** @description The fields asked of this part, in order, each with its reader. Their text is the exercise's. */
            fields: components["schemas"]["FieldReader"][];
            /** @description What the asking partner has sent, in order. What was taken back is not here. */
            acts: components["schemas"]["TimedAct"][];
            replies: components["schemas"]["TherapistReply"][];
            other: components["schemas"]["OthersWork"] | null;
            maySend: boolean;
            mayAdd: boolean;
            mayTakeBack: boolean;
            partId: string;
            howOften: string;
            why: string;
            /** @description The therapist's own line; may be empty. */
            note: string;
            /** @description It stands to do now. False of what was sent, and of an earlier time that only the other has written about. */
            isAsked: boolean;
            /** @description It is written whenever it comes up, and due at no time. */
            whenever: boolean;
            /** @description R75: the asking partner has said that it did not happen; the reason is not shown again. */
            toldNotDone: boolean;
            exercise: string;
            version: number;
            title: string;
            minutes: number;
            /** @description Local day of the couple; of work that comes again, the last day of the occasion. */
            dueOn: string;
        };
        HardDay: {
            /** @description As its author wrote it. */
            words: string | null;
        };
        AnswerToField: {
            key: string;
            text?: string;
            number?: number;
            chosen?: string[];
            rows?: string[][];
        };
        SendAnswer: {
            /** Format: uuid */
            id: string;
            answers: components["schemas"]["AnswerToField"][];
        };
        SayNotDone: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            reason: "forgot" | "no_time" | "too_hard" | "unclear" | "disagree" | "unsafe";
            /** @description May be empty. */
            words: string;
        };
        AddWords: {
            /** Format: uuid */
            id: string;
            words: string;
        };
        TakeBack: {
            /** Format: uuid */
            id: string;
        };
        MyPulseWeek: {
            answers: components["schemas"]["GivenAnswer"][];
            week: string;
            sentAt: string;
        };
        MyPulse: {
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            fields: components["schemas"]["FieldReader"][];
            weeks: components["schemas"]["MyPulseWeek"][];
            exercise: string;
            version: number;
            minutes: number;
            /** @description Monday of the week that it is now. */
            week: string;
        };
        SendPulse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Whose page it was sent from.
             */
            of: string;
            answers: components["schemas"]["AnswerToField"][];
        };
        NumbersPerson: {
            personId: string;
            firstName: string;
        };
        StaffPulse: {
            trust: number | null;
            hope: number | null;
            distance: number | null;
            safe: number | null;
            /** @enum {string|null} */
            givingUp: "no" | "passing" | "often" | null;
            line: string | null;
            /** @description R80: why this week asks for a look, safety first. */
            signs: ("safe_low" | "giving_up" | "hope_fell")[];
            personId: string;
            week: string;
            sentAt: string;
        };
        PulseGap: {
            of: ("trust" | "hope" | "distance" | "safe")[];
            week: string;
        };
        OpenPulseFlag: {
            flagId: string;
            personId: string;
        };
        ScalePoint: {
            /** @description Local day of the couple on which it was sent. */
            on: string;
            value: number;
        };
        ScaleOverTime: {
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            points: components["schemas"]["ScalePoint"][];
            exercise: string;
            title: string;
            key: string;
            label: string;
            personId: string;
        };
        StaffNumbers: {
            partners: components["schemas"]["NumbersPerson"][];
            pulses: components["schemas"]["StaffPulse"][];
            gaps: components["schemas"]["PulseGap"][];
            flags: components["schemas"]["OpenPulseFlag"][];
            scales: components["schemas"]["ScaleOverTime"][];
            today: string;
            /** @description Whoever only covers the couple reads no weekly numbers: that one asks for a look, and no more. */
            mayReadPulse: boolean;
            mayTake: boolean;
        };
        TakePulseFlag: {
            /** Format: uuid */
            id: string;
        };
        KeepOwn: {
            /** Format: uuid */
            id: string;
            answers: components["schemas"]["AnswerToField"][];
        };
        KeepOwnPage: {
            /** Format: uuid */
            id: string;
            answers: components["schemas"]["AnswerToField"][];
            /** @enum {string} */
            exercise: "X11";
        };
        ReadOwn: {
            opening: string;
            /** Format: uuid */
            partId?: string;
            /** @enum {string} */
            exercise?: "X11";
        };
        KeptPage: {
            /** @description Null where it hangs on no work. */
            partId: string | null;
            answers: components["schemas"]["GivenAnswer"][];
            id: string;
            exercise: string;
            version: number;
            title: string;
            keptAt: string;
            /** @description The therapist still asks for this work, or nobody asked for it: something of it can be shared. */
            mayShare: boolean;
        };
        KeptPages: {
            entries: components["schemas"]["KeptPage"][];
            /** @description Something is here that was locked with an earlier password. */
            someClosed: boolean;
        };
        ShareOwn: {
            opening: string;
            /** Format: uuid */
            id: string;
            /** @description Which fields; each by its key. */
            keys: string[];
        };
        BegunWork: {
            partId: string;
            sentAt: string;
            /** @description The therapist has written back. */
            answered: boolean;
        };
        OwnForm: {
            /** @enum {string} */
            exercise: "X09" | "X10" | "X06";
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            fields: components["schemas"]["FieldReader"][];
            /** @description Newest first, at most ten. */
            sent: components["schemas"]["BegunWork"][];
            version: number;
            title: string;
            minutes: number;
        };
        OwnPageForm: {
            /** @enum {string} */
            exercise: "X11";
            version: number;
            minutes: number;
        };
        OwnForms: {
            /**
             * @description As this person signed it.
             * @enum {string}
             */
            policy: "limited_secrets" | "no_secrets" | "no_individual_channel";
            forms: components["schemas"]["OwnForm"][];
            pages: components["schemas"]["OwnPageForm"][];
            mayBegin: boolean;
        };
        SendOwnForm: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Whose page it was sent from.
             */
            of: string;
            /** @enum {string} */
            exercise: "X09" | "X10" | "X06";
            answers: components["schemas"]["AnswerToField"][];
        };
        MyTalk: {
            /** @enum {string} */
            state: "none" | "set" | "asked" | "talk" | "rest" | "paused";
            /** @description Null where no time is set, and in a talk that was begun in session. */
            timeId: string | null;
            startsAt: string | null;
            opensAt: string | null;
            /** @description From then on both read talk or rest. */
            closesAt: string | null;
            goesOnAt: string | null;
            /** @description The next time after this one; null where none is set. */
            nextAt: string | null;
            /** @description The own part of the work, for the page that each fills in afterwards. */
            partId: string;
            exercise: string;
            version: number;
            title: string;
        };
        MyTalks: {
            talks: components["schemas"]["MyTalk"][];
            zone: string;
            /** @description Calendar day of the couple's zone. */
            today: string;
        };
        AnswerSafe: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            answer: "yes" | "not_now";
            feelings: ("tired" | "full_day" | "not_this_topic" | "afraid" | "no_free_choice" | "price_for_no")[];
            words: string;
        };
        PauseTalk: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            localDate: string;
            localTime: string;
        };
        SafeSaid: {
            /**
             * @description Null: no answer.
             * @enum {string|null}
             */
            answer: "yes" | "not_now" | null;
            feelings: ("tired" | "full_day" | "not_this_topic" | "afraid" | "no_free_choice" | "price_for_no")[];
            personId: string;
            words: string;
        };
        StaffTime: {
            /** @enum {string} */
            outcome: "ahead" | "talk" | "rest";
            goesOnAt: string | null;
            /** @description Of both, once the question has closed; nothing for whoever only covers the couple. */
            said: components["schemas"]["SafeSaid"][];
            id: string;
            startsAt: string;
            /** @description Drawn when it was set: it rested whatever was answered. Said once it is over. */
            restedByPlan: boolean;
        };
        StaffTalk: {
            /** @description Newest first. */
            times: components["schemas"]["StaffTime"][];
            workId: string;
            title: string;
            withdrawn: boolean;
        };
        StaffTalks: {
            talks: components["schemas"]["StaffTalk"][];
            zone: string;
        };
        SetTime: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description Day and clock time of the couple's zone.
             */
            localDate: string;
            localTime: string;
        };
        SetFearAside: {
            /** Format: uuid */
            id: string;
        };
        RoomTalk: {
            /** @description Times ahead, first one first. */
            ahead: string[];
            workId: string;
            title: string;
            /** @description Begun in the session that runs. */
            isBegun: boolean;
        };
        RoomTalks: {
            talks: components["schemas"]["RoomTalk"][];
            zone: string;
        };
        StartTalk: {
            /** Format: uuid */
            id: string;
        };
        DraftCriterion: {
            /** @enum {string} */
            template: "home_on_time" | "tell_same_day" | "ask_me_anything" | "travel_check_in" | "listen_when_it_hurts" | "own_words";
            /** @description Own words, and how often. */
            behaviour?: string;
            /** @enum {string} */
            often?: "daily_by_time" | "chosen_weekdays" | "weekly" | "n_per_week" | "per_event" | "refrain" | "response_within" | "once";
            times?: number;
            /** Format: date */
            on?: string;
            /** @description 1 is Monday. */
            weekdays?: (5 | 1 | 2 | 6 | 3 | 4 | 7)[];
            by?: string;
            noticeBy?: string;
            /**
             * @description 1 is Monday.
             * @enum {number}
             */
            weekday?: 5 | 1 | 2 | 6 | 3 | 4 | 7;
            at?: string;
            minutes?: number;
            hours?: number;
            /** @enum {string} */
            kind?: "reliability" | "honesty" | "transparency" | "listening" | "boundary";
            /** @enum {string} */
            evidence?: "doers_word" | "both" | "other_confirms" | "seen_in_session" | "shown_in_session";
            excuses?: ("illness" | "work_emergency" | "transport" | "travel")[];
            lateCounts?: boolean;
            share?: number;
            coverage?: number;
            /** @description Only the last so many weeks count. */
            weeks?: number;
            /** @description Days for which an entry can be made. */
            windowDays?: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            doerId: string;
            shows: string;
            then: string;
            commitment?: string;
            /** Format: date */
            reviewOn?: string;
            frank: boolean;
            honest: boolean;
            fair: boolean;
            /** @description R35: the therapist's tick. Words that are hard to keep or to see may stay; words that are refused may not. */
            keepWords?: boolean;
        };
        PreviewCriterion: {
            /** @enum {string} */
            template: "home_on_time" | "tell_same_day" | "ask_me_anything" | "travel_check_in" | "listen_when_it_hurts" | "own_words";
            /** @description Own words, and how often. */
            behaviour?: string;
            /** @enum {string} */
            often?: "daily_by_time" | "chosen_weekdays" | "weekly" | "n_per_week" | "per_event" | "refrain" | "response_within" | "once";
            times?: number;
            /** Format: date */
            on?: string;
            /** @description 1 is Monday. */
            weekdays?: (5 | 1 | 2 | 6 | 3 | 4 | 7)[];
            by?: string;
            noticeBy?: string;
            /**
             * @description 1 is Monday.
             * @enum {number}
             */
            weekday?: 5 | 1 | 2 | 6 | 3 | 4 | 7;
            at?: string;
            minutes?: number;
            hours?: number;
            /** @enum {string} */
            kind?: "reliability" | "honesty" | "transparency" | "listening" | "boundary";
            /** @enum {string} */
            evidence?: "doers_word" | "both" | "other_confirms" | "seen_in_session" | "shown_in_session";
            excuses?: ("illness" | "work_emergency" | "transport" | "travel")[];
            lateCounts?: boolean;
            share?: number;
            coverage?: number;
            /** @description Only the last so many weeks count. */
            weeks?: number;
            /** @description Days for which an entry can be made. */
            windowDays?: number;
            /** Format: uuid */
            doerId?: string;
        };
        PreviewedOccasion: {
            /** @description Local day. */
            day: string;
            dueAt: string;
        };
        PreviewedTerms: {
            /** @enum {string} */
            kind: "reliability" | "honesty" | "transparency" | "listening" | "boundary";
            /** @enum {string} */
            evidence: "doers_word" | "both" | "other_confirms" | "seen_in_session" | "shown_in_session";
            excuses: ("illness" | "work_emergency" | "transport" | "travel")[];
            weeks: number | null;
            lateCounts: boolean;
            share: number;
            coverage: number;
            windowDays: number;
        };
        CriterionPreview: {
            /** @enum {string} */
            asks: "occasion" | "weekly_count" | "weekly_line";
            next: components["schemas"]["PreviewedOccasion"][];
            /** @description R25: how many run for the doer, where one more would be much for the first four weeks; null otherwise. */
            manyRunning: number | null;
            terms: components["schemas"]["PreviewedTerms"];
        };
        Endorse: {
            /** Format: uuid */
            id: string;
            textHash: string;
        };
        SignHere: {
            /** Format: uuid */
            id: string;
            /** @description Of the text that was read; another text is refused. */
            textHash: string;
            /**
             * @description "Could you have said no?" For the therapist alone.
             * @enum {string}
             */
            free: "yes" | "not_sure" | "no";
            /** Format: email */
            email: string;
            password: string;
        };
        OpenWeeks: {
            /** Format: uuid */
            id: string;
        };
        OccasionMark: {
            /** @enum {string} */
            mark: "kept" | "kept_late" | "missed" | "excused" | "rest" | "open" | "did_not_come_up";
            toldFirst: boolean | null;
            /**
             * Format: date
             * @description Local day on which it was settled in session.
             */
            ruledOn: string | null;
            /**
             * Format: date
             * @description Left open until that local day, when both look at it again.
             */
            againOn: string | null;
            slot: string;
            /** @description Local day on which it fell due; of a weekly line the last day of its week. */
            day: string;
        };
        CriterionText: {
            doerName: string;
            askerName: string;
            behaviour: string;
            shows: string;
            then: string;
            commitment: string;
            reviewOn: string;
            sentence: string;
        };
        Counts: {
            /** @description Only in the doer's own words and to staff. */
            toldFirst: number | null;
            total: number;
            /** @description Includes kept late. */
            kept: number;
            late: number;
            missed: number;
            open: number;
            excused: number;
            rest: number;
            /** @description Weeks in which nothing came up. */
            didNotComeUp: number;
        };
        CriterionWeeks: {
            /** @enum {string} */
            asks: "occasion" | "weekly_count" | "weekly_line";
            /** @enum {string} */
            as: "doer" | "other" | "room";
            occasions: components["schemas"]["OccasionMark"][];
            criterionId: string;
            text: components["schemas"]["CriterionText"];
            counts: components["schemas"]["Counts"];
        };
        Weeks: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /**
             * Format: date
             * @description The last day of the weeks before these, and of those after them; null where there are none.
             */
            earlier: string | null;
            /** Format: date */
            later: string | null;
            criteria: components["schemas"]["CriterionWeeks"][];
        };
        VersionSignature: {
            firstName: string;
            signedAt: string;
        };
        ReviewMeaning: {
            /** @description Null where it was said aloud. */
            words: string | null;
        };
        ReviewThen: {
            /** @enum {string} */
            answer: "done" | "deferred" | "declined";
            reason: string | null;
            /** Format: date */
            on: string;
        };
        HeldReview: {
            /**
             * Format: date
             * @description Local day on which it was held.
             */
            heldOn: string;
            /** @enum {string} */
            verdict: "met" | "not_met" | "not_yet_known" | "review_decides";
            meaning: components["schemas"]["ReviewMeaning"] | null;
            then: components["schemas"]["ReviewThen"] | null;
            /** @enum {string|null} */
            choice: "continue" | "step_down" | "close" | "next_set" | null;
            reviewId: string;
        };
        AgreedVersion: {
            /** @enum {string|null} */
            direction: "easier" | "clearer" | "harder" | "ended" | null;
            /** @enum {string|null} */
            reason: "clearer" | "life_changed" | "too_hard" | "no_longer_needed" | "new_breach" | "safety" | "goes_on" | "enough" | null;
            /**
             * Format: date
             * @description Local days on which it counts; an ending has the last day of the agreement.
             */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            signed: components["schemas"]["VersionSignature"][];
            /** @description What was said of it at its review; null while none was held. */
            review: components["schemas"]["HeldReview"] | null;
            number: number;
            text: components["schemas"]["CriterionText"];
        };
        AgreedCriterion: {
            /** @enum {string} */
            state: "to_sign" | "waiting" | "active" | "to_come" | "ended";
            /**
             * @description Of a change: what it does to what the doer owes, and why.
             * @enum {string|null}
             */
            direction: "easier" | "clearer" | "harder" | "ended" | null;
            /** @enum {string|null} */
            reason: "clearer" | "life_changed" | "too_hard" | "no_longer_needed" | "new_breach" | "safety" | "goes_on" | "enough" | null;
            /** @description The text that a change replaces. */
            replaces: components["schemas"]["CriterionText"] | null;
            /**
             * Format: date
             * @description The last local day of an agreement that was ended.
             */
            endsOn: string | null;
            /** @description All texts that were agreed, with what counts now or did last. */
            history: components["schemas"]["AgreedVersion"][];
            /** Format: date-time */
            activeFrom: string | null;
            /**
             * Format: date
             * @description Local day from which it counts.
             */
            startsOn: string | null;
            /** Format: date-time */
            mySignedAt: string | null;
            criterionId: string;
            number: number;
            versionId: string;
            text: components["schemas"]["CriterionText"];
            textHash: string;
            reviewOn: string;
        };
        Agreement: {
            criteria: components["schemas"]["AgreedCriterion"][];
        };
        SignCriterion: {
            /** Format: uuid */
            id: string;
            /** @description Of the text that was read; another text is refused. */
            textHash: string;
            /**
             * @description "Could you have said no?" For the therapist alone.
             * @enum {string}
             */
            free: "yes" | "not_sure" | "no";
        };
        MakeEntry: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            versionId: string;
            /** @description Local date, ISO week or number of the occasion. */
            slot: string;
            /** @enum {string} */
            answer: "kept" | "kept_late" | "not_kept" | "ask_to_excuse" | "cant_say" | "did_not_come_up";
            /** @description A reason of the criterion's own list. */
            excuse?: string;
            /** @description Beside "not kept": the other knew before. */
            alreadyKnown?: boolean;
            /** @description How many times it was, where so many a week were agreed. */
            times?: number;
            /** Format: date-time */
            capturedAt: string;
        };
        UndoEntry: {
            /** Format: uuid */
            id: string;
        };
        DecideTurnedBack: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            decision: "none_of_these" | "talk_alone";
        };
        StandingText: {
            /** @enum {string} */
            template: "home_on_time" | "tell_same_day" | "ask_me_anything" | "travel_check_in" | "listen_when_it_hurts" | "own_words";
            /** @description Own words, and how often. */
            behaviour?: string;
            /** @enum {string} */
            often?: "daily_by_time" | "chosen_weekdays" | "weekly" | "n_per_week" | "per_event" | "refrain" | "response_within" | "once";
            times?: number;
            /** Format: date */
            on?: string;
            /** @description 1 is Monday. */
            weekdays?: (5 | 1 | 2 | 6 | 3 | 4 | 7)[];
            by?: string;
            noticeBy?: string;
            /**
             * @description 1 is Monday.
             * @enum {number}
             */
            weekday?: 5 | 1 | 2 | 6 | 3 | 4 | 7;
            at?: string;
            minutes?: number;
            hours?: number;
            /** @enum {string} */
            kind?: "reliability" | "honesty" | "transparency" | "listening" | "boundary";
            /** @enum {string} */
            evidence?: "doers_word" | "both" | "other_confirms" | "seen_in_session" | "shown_in_session";
            excuses?: ("illness" | "work_emergency" | "transport" | "travel")[];
            lateCounts?: boolean;
            share?: number;
            coverage?: number;
            /** @description Only the last so many weeks count. */
            weeks?: number;
            /** @description Days for which an entry can be made. */
            windowDays?: number;
            shows: string;
            then: string;
            commitment: string;
            /** Format: date */
            reviewOn: string;
            /** @enum {string} */
            occasion: "review" | "found_out" | "between";
            doerId: string;
        };
        ChangedText: {
            /** @enum {string} */
            template: "home_on_time" | "tell_same_day" | "ask_me_anything" | "travel_check_in" | "listen_when_it_hurts" | "own_words";
            /** @description Own words, and how often. */
            behaviour?: string;
            /** @enum {string} */
            often?: "daily_by_time" | "chosen_weekdays" | "weekly" | "n_per_week" | "per_event" | "refrain" | "response_within" | "once";
            times?: number;
            /** Format: date */
            on?: string;
            /** @description 1 is Monday. */
            weekdays?: (5 | 1 | 2 | 6 | 3 | 4 | 7)[];
            by?: string;
            noticeBy?: string;
            /**
             * @description 1 is Monday.
             * @enum {number}
             */
            weekday?: 5 | 1 | 2 | 6 | 3 | 4 | 7;
            at?: string;
            minutes?: number;
            hours?: number;
            /** @enum {string} */
            kind?: "reliability" | "honesty" | "transparency" | "listening" | "boundary";
            /** @enum {string} */
            evidence?: "doers_word" | "both" | "other_confirms" | "seen_in_session" | "shown_in_session";
            excuses?: ("illness" | "work_emergency" | "transport" | "travel")[];
            lateCounts?: boolean;
            share?: number;
            coverage?: number;
            /** @description Only the last so many weeks count. */
            weeks?: number;
            /** @description Days for which an entry can be made. */
            windowDays?: number;
            shows: string;
            then: string;
            commitment: string;
            /** Format: date */
            reviewOn: string;
        };
        Change: {
            /** @enum {string} */
            part: "how_often" | "when" | "notice" | "minutes" | "hours" | "enough" | "written_down" | "counted_weeks" | "entry_days" | "excuses" | "late" | "evidence" | "review" | "behaviour" | "kind" | "shows" | "then" | "commitment";
            /** @enum {string} */
            direction: "easier" | "clearer" | "harder";
        };
        ChangePreview: {
            changes: components["schemas"]["Change"][];
            /**
             * @description Null where nothing changes.
             * @enum {string|null}
             */
            direction: "easier" | "clearer" | "harder" | null;
            /**
             * Format: date
             * @description First local day of the week in which it would begin, were it endorsed now; null where nothing is left.
             */
            startsOn: string | null;
            before: string;
            after: string;
            isAllowed: boolean;
            /** @description Local day of the review that a harder change waits for. */
            reviewOn: string;
        };
        ChangeCriterion: {
            /** @enum {string} */
            template: "home_on_time" | "tell_same_day" | "ask_me_anything" | "travel_check_in" | "listen_when_it_hurts" | "own_words";
            /** @description Own words, and how often. */
            behaviour?: string;
            /** @enum {string} */
            often?: "daily_by_time" | "chosen_weekdays" | "weekly" | "n_per_week" | "per_event" | "refrain" | "response_within" | "once";
            times?: number;
            /** Format: date */
            on?: string;
            /** @description 1 is Monday. */
            weekdays?: (5 | 1 | 2 | 6 | 3 | 4 | 7)[];
            by?: string;
            noticeBy?: string;
            /**
             * @description 1 is Monday.
             * @enum {number}
             */
            weekday?: 5 | 1 | 2 | 6 | 3 | 4 | 7;
            at?: string;
            minutes?: number;
            hours?: number;
            /** @enum {string} */
            kind?: "reliability" | "honesty" | "transparency" | "listening" | "boundary";
            /** @enum {string} */
            evidence?: "doers_word" | "both" | "other_confirms" | "seen_in_session" | "shown_in_session";
            excuses?: ("illness" | "work_emergency" | "transport" | "travel")[];
            lateCounts?: boolean;
            share?: number;
            coverage?: number;
            /** @description Only the last so many weeks count. */
            weeks?: number;
            /** @description Days for which an entry can be made. */
            windowDays?: number;
            shows: string;
            then: string;
            commitment: string;
            /** Format: date */
            reviewOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            reason: "clearer" | "life_changed" | "too_hard" | "no_longer_needed" | "new_breach" | "safety";
            /**
             * Format: uuid
             * @description The partner who asks for it; left out where the therapist does.
             */
            askedBy?: string;
            /** @enum {string} */
            direction: "easier" | "clearer" | "harder";
            frank: boolean;
            honest: boolean;
            fair: boolean;
            /** @description R35: the therapist's tick. */
            keepWords?: boolean;
        };
        EndCriterion: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            reason: "clearer" | "life_changed" | "too_hard" | "no_longer_needed" | "new_breach" | "safety";
            /** Format: uuid */
            askedBy?: string;
        };
        GoalpostLine: {
            /** Format: date */
            since: string;
            firstName: string;
            asks: number;
            /** @description How many of them were about a set that is met (R33). */
            contested: number;
        };
        FoundOutEvent: {
            /** Format: date */
            enteredOn: string;
            id: string;
            words: string;
        };
        Goalposts: {
            lines: components["schemas"]["GoalpostLine"][];
            foundOut: components["schemas"]["FoundOutEvent"][];
            /**
             * Format: date
             * @description Until this local day a harder change may be asked for because of the last event; null outside.
             */
            openUntil: string | null;
        };
        AgreementHistory: {
            history: components["schemas"]["AgreedVersion"][];
            criterionId: string;
            doerName: string;
            behaviour: string;
        };
        AgreementHistories: {
            agreements: components["schemas"]["AgreementHistory"][];
        };
        EnterFoundOut: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            sessionId: string;
            words: string;
        };
        Disagreement: {
            /** @enum {string} */
            why: "seen_differently" | "entries_cannot_say";
            /**
             * @description Null: nothing entered.
             * @enum {string|null}
             */
            doer: "kept" | "kept_late" | "not_kept" | "ask_to_excuse" | "cant_say" | "did_not_come_up" | null;
            /** @enum {string|null} */
            other: "kept" | "kept_late" | "not_kept" | "ask_to_excuse" | "cant_say" | "did_not_come_up" | null;
            /**
             * @description What it reads as since this session ruled; null while it is open.
             * @enum {string|null}
             */
            ruled: "kept" | "kept_late" | "missed" | "excused" | "rest" | "open" | "did_not_come_up" | null;
            /**
             * Format: date
             * @description Left open until that local day, which both know.
             */
            againOn: string | null;
            versionId: string;
            slot: string;
            /** @description Local day on which it fell due; of a weekly line the last day of its week. */
            day: string;
        };
        CriterionDisagreements: {
            choices: ("kept" | "kept_late" | "missed_told" | "missed_found" | "excused" | "left_open" | "two_more_weeks")[];
            /** @description Those to look at now first, then those that an earlier session left open until a later day; each the oldest first. */
            occasions: components["schemas"]["Disagreement"][];
            criterionId: string;
            text: components["schemas"]["CriterionText"];
            /** @description Whether its text can be changed: it was not ended. */
            canReword: boolean;
        };
        Disagreements: {
            criteria: components["schemas"]["CriterionDisagreements"][];
        };
        Rule: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            versionId: string;
            /** @description Local date, ISO week or number of the occasion. */
            slot: string;
            /** @enum {string} */
            choice: "kept" | "kept_late" | "missed_told" | "missed_found" | "excused" | "left_open" | "two_more_weeks";
        };
        PhaseMark: {
            /** @enum {string} */
            phase: "atonement" | "attunement" | "attachment";
            on: string;
        };
        RestMark: {
            to: string | null;
            from: string;
        };
        TextMark: {
            /** @enum {string|null} */
            direction: "easier" | "clearer" | "harder" | "ended" | null;
            number: number;
            /** @description Local day: the first of a text, the last of what was ended. */
            on: string;
        };
        DayOverTime: {
            /** @enum {string} */
            outcome: "kept" | "kept_late" | "missed_told" | "missed_found" | "disputed" | "unconfirmed" | "unrecorded" | "excused" | "rested" | "did_not_come_up" | "pending";
            /** @enum {string|null} */
            doer: "kept" | "kept_late" | "not_kept" | "ask_to_excuse" | "cant_say" | "did_not_come_up" | null;
            /** @enum {string|null} */
            other: "kept" | "kept_late" | "not_kept" | "ask_to_excuse" | "cant_say" | "did_not_come_up" | null;
            /** @description Local day on which it fell due; of a weekly line the last day of its week. */
            day: string;
            doerLate?: boolean;
            otherLate?: boolean;
        };
        PointOverTime: {
            day: string;
            rate: number;
            low: number;
            high: number;
        };
        ShareRange: {
            low: number;
            high: number;
        };
        ChangeOverTime: {
            /** @enum {string} */
            says: "rising" | "falling" | "no_clear_change";
            now: number;
            before: number;
            difference: number;
            range: components["schemas"]["ShareRange"];
        };
        WeeksOverTime: {
            /** @enum {string} */
            says: "shift" | "too_few_crossings" | "wanders";
            median: number;
            longestRun: number;
            longestExpected: number;
        };
        PhasesOverTime: {
            since: string;
            weeksBefore: number;
            weeksSince: number;
            higher: number;
            lower: number;
            same: number;
            /** @description From -1 to 1. */
            tau: number;
        };
        CoverageOverTime: {
            due: number;
            entered: number;
            inTime: number;
        };
        AgreementOverTime: {
            kappa: number | null;
            onMisses: number | null;
            nights: number;
            alike: number;
            bothMet: number;
            onlyDoer: number;
            onlyOther: number;
            bothMissed: number;
            range: components["schemas"]["ShareRange"];
            ac1: number;
            /** @description "You two see this differently": a reason to make it easier to see. */
            differently: boolean;
        };
        PeriodOverTime: {
            /**
             * @description What so many settled occasions may be shown as: below five marks alone, then counts and a bar, from fourteen a share.
             * @enum {string}
             */
            reading: "marks" | "early" | "percentage";
            rate: number | null;
            /** @description "At least this uncertain". */
            range: components["schemas"]["ShareRange"] | null;
            /** @description How far the open ones could move it, without any model. */
            bounds: components["schemas"]["ShareRange"] | null;
            other: components["schemas"]["CoverageOverTime"] | null;
            /** @description Null below ten. */
            agreement: components["schemas"]["AgreementOverTime"] | null;
            due: number;
            kept: number;
            late: number;
            missed: number;
            disputed: number;
            open: number;
            excused: number;
            rested: number;
            didNotComeUp: number;
            settled: number;
            told: number;
            found: number;
            doer: components["schemas"]["CoverageOverTime"];
            /** @description The doer has entered at least the agreed share (R41). */
            known: boolean;
        };
        CriterionOverTime: {
            /** @enum {string} */
            state: "active" | "ended";
            /** @enum {string} */
            asks: "occasion" | "weekly_count" | "weekly_line";
            texts: components["schemas"]["TextMark"][];
            /** @description A year at most, oldest first. */
            days: components["schemas"]["DayOverTime"][];
            /** @description Empty below fourteen settled; never more than 160 points. */
            line: components["schemas"]["PointOverTime"][];
            change: components["schemas"]["ChangeOverTime"] | null;
            weeks: components["schemas"]["WeeksOverTime"] | null;
            phases: components["schemas"]["PhasesOverTime"] | null;
            sinceLastMiss: number | null;
            id: string;
            doerId: string;
            askerId: string;
            doerName: string;
            askerName: string;
            behaviour: string;
            /** @description The literal rule that was signed: so much of it kept, so much of it entered; shares between 0 and 1. */
            agreedShare: number;
            agreedCoverage: number;
            reviewOn: string;
            /** @description Local days on which a review fell while the text stood. */
            reviews: string[];
            eightWeeks: components["schemas"]["PeriodOverTime"];
            year: components["schemas"]["PeriodOverTime"];
            /** @description Days from one miss to the next, the last first. */
            betweenMisses: number[];
        };
        OverTime: {
            phases: components["schemas"]["PhaseMark"][];
            rests: components["schemas"]["RestMark"][];
            criteria: components["schemas"]["CriterionOverTime"][];
            today: string;
            /** @description The Monday on which the year begins. */
            from: string;
        };
        RoomReview: {
            /** Format: date */
            reviewOn: string;
            /**
             * @description `weeks_first`: what is due and sealed is opened before it. `then`: only the "then" that was put off is still to come.
             * @enum {string}
             */
            state: "weeks_first" | "due" | "open" | "decided" | "then";
            /**
             * Format: date
             * @description Local days between which it looks.
             */
            from: string;
            /** Format: date */
            to: string;
            held: components["schemas"]["HeldReview"] | null;
            criterionId: string;
            text: components["schemas"]["CriterionText"];
            /** @description Opened occasions of the period, as partners read them. */
            counts: components["schemas"]["Counts"];
            mayJudgeAgain: boolean;
            /** @description Whether the "then" is asked for in this session. */
            isThenOpen: boolean;
            /** @description Whether a text that follows the choice was put to signatures and can still be signed. */
            isPutToSignatures: boolean;
        };
        RoomReviews: {
            reviews: components["schemas"]["RoomReview"][];
        };
        HoldReview: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            criterionId: string;
        };
        JudgeAgain: {
            /** Format: uuid */
            id: string;
        };
        KeepMeaning: {
            /** Format: uuid */
            id: string;
            words?: string;
        };
        AnswerThen: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            answer: "done" | "deferred" | "declined";
            reason?: string;
        };
        ContestReview: {
            /** Format: uuid */
            id: string;
        };
        ConcludeReview: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            choice: "continue" | "step_down" | "close" | "next_set";
            /** Format: date */
            reviewOn?: string;
        };
        ProposedText: {
            doerName: string;
            askerName: string;
            behaviour: string;
            shows: string;
            then: string;
            commitment: string;
            sentence: string;
        };
        ShortAnswers: {
            frank: string;
            honest: string;
            fair: string;
        };
        TemplateChoice: {
            /** @enum {string} */
            template: "home_on_time" | "tell_same_day" | "ask_me_anything" | "travel_check_in" | "listen_when_it_hurts" | "own_words";
            /** @description Own words, and how often. */
            behaviour?: string;
            /** @enum {string} */
            often?: "daily_by_time" | "chosen_weekdays" | "weekly" | "n_per_week" | "per_event" | "refrain" | "response_within" | "once";
            times?: number;
            /** Format: date */
            on?: string;
            /** @description 1 is Monday. */
            weekdays?: (5 | 1 | 2 | 6 | 3 | 4 | 7)[];
            by?: string;
            noticeBy?: string;
            /**
             * @description 1 is Monday.
             * @enum {number}
             */
            weekday?: 5 | 1 | 2 | 6 | 3 | 4 | 7;
            at?: string;
            minutes?: number;
            hours?: number;
            /** @enum {string} */
            kind?: "reliability" | "honesty" | "transparency" | "listening" | "boundary";
            /** @enum {string} */
            evidence?: "doers_word" | "both" | "other_confirms" | "seen_in_session" | "shown_in_session";
            excuses?: ("illness" | "work_emergency" | "transport" | "travel")[];
            lateCounts?: boolean;
            share?: number;
            coverage?: number;
            /** @description Only the last so many weeks count. */
            weeks?: number;
            /** @description Days for which an entry can be made. */
            windowDays?: number;
        };
        OwnProposal: {
            /** @enum {string} */
            state: "paused" | "with_therapist" | "returned" | "waiting";
            /** @description The therapist's words, where it came back. */
            line: string | null;
            /**
             * Format: date-time
             * @description Until when an own offer waits before the therapist reads it.
             */
            pausedUntil: string | null;
            /** @description The offer of the other that it answers, or the own one that it replaces. */
            followsId: string | null;
            id: string;
            doerId: string;
            text: components["schemas"]["ProposedText"];
            answers: components["schemas"]["ShortAnswers"];
            /** @description What was chosen, for writing it anew. */
            choice: components["schemas"]["TemplateChoice"];
            mayTakeBack: boolean;
        };
        OfferedProposal: {
            /** @enum {string} */
            state: "to_answer" | "accepted" | "declined";
            id: string;
            doerId: string;
            text: components["schemas"]["ProposedText"];
            choice: components["schemas"]["TemplateChoice"];
        };
        MyProposals: {
            /** @description The other partner; null while there is none. */
            partnerId: string | null;
            /** @description Newest first. */
            own: components["schemas"]["OwnProposal"][];
            offered: components["schemas"]["OfferedProposal"][];
            /** @description Local day. */
            today: string;
            /** @description Hours that an own offer waits before it goes. */
            pauseHours: number;
        };
        SendProposal: {
            /** @enum {string} */
            template: "home_on_time" | "tell_same_day" | "ask_me_anything" | "travel_check_in" | "listen_when_it_hurts" | "own_words";
            /** @description Own words, and how often. */
            behaviour?: string;
            /** @enum {string} */
            often?: "daily_by_time" | "chosen_weekdays" | "weekly" | "n_per_week" | "per_event" | "refrain" | "response_within" | "once";
            times?: number;
            /** Format: date */
            on?: string;
            /** @description 1 is Monday. */
            weekdays?: (5 | 1 | 2 | 6 | 3 | 4 | 7)[];
            by?: string;
            noticeBy?: string;
            /**
             * @description 1 is Monday.
             * @enum {number}
             */
            weekday?: 5 | 1 | 2 | 6 | 3 | 4 | 7;
            at?: string;
            minutes?: number;
            hours?: number;
            /** @enum {string} */
            kind?: "reliability" | "honesty" | "transparency" | "listening" | "boundary";
            /** @enum {string} */
            evidence?: "doers_word" | "both" | "other_confirms" | "seen_in_session" | "shown_in_session";
            excuses?: ("illness" | "work_emergency" | "transport" | "travel")[];
            lateCounts?: boolean;
            share?: number;
            coverage?: number;
            /** @description Only the last so many weeks count. */
            weeks?: number;
            /** @description Days for which an entry can be made. */
            windowDays?: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            doerId: string;
            shows: string;
            then: string;
            commitment?: string;
            frank: string;
            honest: string;
            fair: string;
            /**
             * Format: uuid
             * @description An own one that came back, written anew; or the other's offer, said in other words.
             */
            followsId?: string;
        };
        TakeBackProposal: {
            /** Format: uuid */
            id: string;
        };
        AnswerProposal: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            answer: "accepted" | "declined";
        };
        StaffProposal: {
            /** @enum {string} */
            state: "to_read" | "offered" | "accepted" | "declined" | "countered" | "brought";
            /** @description R35: what of the words is hard to keep or to see. */
            lints: ("vague" | "feeling_target" | "absolute" | "outcome" | "third_party" | "bundled" | "no_end" | "connection")[];
            /** @description How many agreements run for the doer already, where one more is much for the first weeks (R25). */
            manyRunning: number | null;
            id: string;
            authorId: string;
            doerId: string;
            sentAt: string;
            text: components["schemas"]["ProposedText"];
            answers: components["schemas"]["ShortAnswers"];
            /** @description It says the other's offer in other words. */
            isCounter: boolean;
        };
        StaffProposals: {
            /** @description Oldest first. */
            proposals: components["schemas"]["StaffProposal"][];
        };
        TakeStep: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            step: "returned" | "offered" | "called_back" | "noted" | "brought";
            /** @description Needed where it goes back to its author, and for them alone. */
            line?: string;
            /** @description R35: words that are hard to keep or to see may stay. */
            keepWords?: boolean;
        };
        RoomProposal: {
            id: string;
            text: components["schemas"]["ProposedText"];
        };
        RoomProposals: {
            proposals: components["schemas"]["RoomProposal"][];
        };
        PutUpProposal: {
            /** Format: uuid */
            id: string;
        };
        KeptBackDays: {
            id: string;
            from: string;
            through: string;
            keptAt: string;
        };
        KeepBack: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description Local days of the couple, both included.
             */
            from: string;
            /** Format: date */
            through: string;
        };
        LetOpen: {
            /** Format: uuid */
            id: string;
        };
        MessageReply: {
            id: string;
            sentAt: string;
            words: string;
        };
        StaffMessage: {
            /** @enum {string} */
            kind: "note" | "talk";
            /** @enum {string} */
            audience: "author_staff" | "author_staff_never_joint";
            /** @description Oldest first. */
            replies: components["schemas"]["MessageReply"][];
            /**
             * @description What the author had signed when they wrote it.
             * @enum {string}
             */
            policy: "limited_secrets" | "no_secrets" | "no_individual_channel";
            /** @description Nobody has answered it yet, or set it aside for a session. */
            waits: boolean;
            id: string;
            sentAt: string;
            words: string;
        };
        StaffMessages: {
            /** @description Newest first, at most 50. */
            messages: components["schemas"]["StaffMessage"][];
            personId: string;
        };
        ReplyToMessage: {
            /** Format: uuid */
            id: string;
            words: string;
        };
        SetMessageAside: {
            /** Format: uuid */
            id: string;
        };
        Message: {
            /** @enum {string} */
            kind: "note" | "talk";
            /** @enum {string} */
            audience: "author_staff" | "author_staff_never_joint";
            /** @description Oldest first. */
            replies: components["schemas"]["MessageReply"][];
            id: string;
            sentAt: string;
            words: string;
        };
        MyMessages: {
            /**
             * @description As this person signed it.
             * @enum {string}
             */
            policy: "limited_secrets" | "no_secrets" | "no_individual_channel";
            /** @description Newest first, at most 50. */
            messages: components["schemas"]["Message"][];
            /** @description Usual time to an answer, in working days. */
            replyDays: number;
        };
        WriteMessage: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Whose words these are: a page left open never sends them for somebody else.
             */
            of: string;
            /**
             * @description A note, or the wish for a talk, which carries no words.
             * @enum {string}
             */
            kind: "note" | "talk";
            /** @enum {string} */
            audience: "author_staff" | "author_staff_never_joint";
            words?: string;
        };
        PlannedSession: {
            startedAt: string | null;
            endedAt: string | null;
            /**
             * @description How often the series repeats that it belongs to.
             * @enum {string|null}
             */
            repeats: "weekly" | "fortnightly" | null;
            /** @description Where the three meet by video; https. */
            link: string | null;
            id: string;
            startsAt: string;
            localDate: string;
            localTime: string;
            minutes: number;
        };
        CaseRow: {
            next: components["schemas"]["PlannedSession"] | null;
            /** @enum {string} */
            sharedPart: "preparing" | "open";
            id: string;
            names: string[];
            /** @description What each partner has entered about the last four weeks, in the order of the names: a count, and no share of anything. */
            entries: number[];
        };
        CaseList: {
            cases: components["schemas"]["CaseRow"][];
        };
        LaneInvitation: {
            /** @enum {string} */
            state: "waiting" | "used" | "expired";
            /** @enum {string} */
            joins: "mail" | "room";
            expiresAt: string;
        };
        LaneScreen: {
            /** @enum {string} */
            decision: "conjoint_suitable" | "suitable_with_conditions" | "individual_work_only" | "refer_out" | "need_more_information";
            seenAloneOn: string;
        };
        LanePulse: {
            trust: number | null;
            hope: number | null;
            distance: number | null;
            safe: number | null;
            week: string;
        };
        LaneWork: {
            /** @enum {string} */
            reader: "J" | "H" | "T" | "S" | "P";
            partId: string;
            title: string;
            sentAt: string;
            /** @description The asking member of staff has not read it. */
            unread: boolean;
        };
        LaneTask: {
            /** @enum {string} */
            state: "to_do" | "sent";
            sentAt: string | null;
            question: string | null;
        };
        LaneEntries: {
            made: number;
            due: number;
        };
        PartnerLane: {
            invitation: components["schemas"]["LaneInvitation"] | null;
            consentSignedAt: string | null;
            screen: components["schemas"]["LaneScreen"] | null;
            /** @description When this partner last sent the private questions. */
            screenSentAt: string | null;
            pulse: components["schemas"]["LanePulse"] | null;
            /** @description Sent since the last ended session or not read yet, newest first. */
            work: components["schemas"]["LaneWork"][];
            personId: string;
            firstName: string;
            joined: boolean;
            task: components["schemas"]["LaneTask"];
            /** @description Notes on the private line, for the couple's therapist; 0 for everybody else. */
            notes: number;
            /** @description How often this partner has told something urgent. */
            urgent: number;
            /** @description Since the last ended session. */
            entriesSince: components["schemas"]["LaneEntries"];
        };
        OneFirst: {
            /** @description Null while the other has no name. */
            otherId: string | null;
            /** @enum {string} */
            state: "not_said" | "not_yet" | "later" | "ready";
            word: components["schemas"]["ContactWord"] | null;
            firstId: string;
        };
        GivenHere: {
            title: string;
            /** @description Local day. */
            dueOn: string;
            askedIds: string[];
        };
        ListedSession: {
            startedAt: string | null;
            endedAt: string | null;
            /**
             * @description How often the series repeats that it belongs to.
             * @enum {string|null}
             */
            repeats: "weekly" | "fortnightly" | null;
            /** @description Where the three meet by video; https. */
            link: string | null;
            /** @enum {string|null} */
            attended: "both" | "one" | null;
            /** @description Who came, where one did. */
            attendedBy: string | null;
            /** @description What was given before both in this session. */
            given: components["schemas"]["GivenHere"][];
            noteSigned: boolean;
            id: string;
            startsAt: string;
            localDate: string;
            localTime: string;
            minutes: number;
        };
        StaffSignature: {
            /** @enum {string} */
            free: "yes" | "not_sure" | "no";
            personId: string;
            signedAt: string;
        };
        StaffOccasion: {
            /** @enum {string} */
            outcome: "kept" | "kept_late" | "missed_told" | "missed_found" | "disputed" | "unconfirmed" | "unrecorded" | "excused" | "rested" | "did_not_come_up" | "pending";
            /** @enum {string|null} */
            doer: "kept" | "kept_late" | "not_kept" | "ask_to_excuse" | "cant_say" | "did_not_come_up" | null;
            /** @description The doer's own count of a week. */
            times: number | null;
            /** @enum {string|null} */
            other: "kept" | "kept_late" | "not_kept" | "ask_to_excuse" | "cant_say" | "did_not_come_up" | null;
            /**
             * Format: date
             * @description Local day on which it was settled in session.
             */
            ruledOn: string | null;
            /**
             * Format: date
             * @description Left open until that local day, when both look at it again.
             */
            againOn: string | null;
            slot: string;
            /** @description Local day on which it fell due; of a weekly line the last day of its week. */
            day: string;
            dueAt: string;
            opened: boolean;
        };
        StaffCriterion: {
            /** @enum {string} */
            state: "waiting" | "active" | "ended";
            /**
             * @description Of a change that waits.
             * @enum {string|null}
             */
            direction: "easier" | "clearer" | "harder" | "ended" | null;
            /**
             * Format: date
             * @description The last local day of an agreement that was ended.
             */
            endsOn: string | null;
            /** @enum {string} */
            asks: "occasion" | "weekly_count" | "weekly_line";
            signatures: components["schemas"]["StaffSignature"][];
            /** @description R25: how many run for the doer, where in the first four weeks they are more than enough; null otherwise. */
            manyRunning: number | null;
            /** Format: date-time */
            activeFrom: string | null;
            /** @description The last eight weeks to today, oldest first. */
            occasions: components["schemas"]["StaffOccasion"][];
            id: string;
            number: number;
            text: components["schemas"]["CriterionText"];
            doerId: string;
            askerId: string;
            reviewOn: string;
            /** @description Whether its review is still to be held. */
            awaitsReview: boolean;
            /** @description Since the last session. */
            sinceCounts: components["schemas"]["Counts"];
            /** @description The last eight weeks. */
            counts: components["schemas"]["Counts"];
        };
        ToDecide: {
            /** @enum {string} */
            kind: "urgent" | "screen_to_decide" | "was_not_free" | "afraid_to_refuse" | "criterion_not_free" | "pulse_flag" | "words_turned_back" | "screen_missing" | "line_waiting" | "proposal_declined" | "proposal_to_read" | "proposal_accepted" | "work_unread" | "contact_ready" | "consent_missing" | "share_ready" | "criterion_ready" | "criterion_waiting" | "weeks_to_open" | "review_due" | "partner_silent" | "misses_to_ask" | "note_missing";
            /** @enum {string} */
            about?: "entry" | "signature";
            categories?: ("secrets_or_device" | "tracking" | "isolation" | "money_papers_medication" | "sexual_demand" | "body_or_confinement" | "threat" | "shaming" | "others_as_monitors" | "lie_test" | "all_hours" | "rights_or_assets" | "own_help")[];
            /** @enum {string} */
            flag?: "session_today" | "a_week";
            personId?: string;
            criterionId?: string;
            sessionId?: string;
            /** @description Of was_not_free: what to set aside, and what it is about (an entry's occasion in `slot`). */
            notFreeId?: string;
            slot?: string;
            /** @description Of pulse_flag: what is taken up (R80). */
            pulseFlagId?: string;
            /** @description Of urgent: what to take up, and whether nobody did in time. */
            urgentId?: string;
            late?: boolean;
            /** @description Of words_turned_back: what was typed in Room view, or by `personId` alone, and which of the refused categories it sounds like (R36). */
            turnedBackId?: string;
            words?: string;
            /** @description Of what is on the prepared road (R22): which proposal. */
            proposalId?: string;
            /** @description Of line_waiting: one of the notes asks for a talk. */
            asksTalk?: boolean;
            /** @description Of work_unread: how many pieces, and why they matter now (R77); of partner_silent days, of misses_to_ask misses. */
            count?: number;
        };
        SharedPartState: {
            /** @enum {string} */
            state: "preparing" | "open";
            mayOpen: boolean;
        };
        PhaseState: {
            /** @enum {string} */
            phase: "atonement" | "attunement" | "attachment";
            /** @description Null: from the beginning. */
            since: string | null;
            moves: ("atonement" | "attunement" | "attachment")[];
        };
        RestAsked: {
            personId: string | null;
            /** @enum {string} */
            cause: "asked" | "safety" | "leave" | "consent" | "billing" | "clinical";
            askedAt: string;
        };
        RestState: {
            /** @enum {string} */
            state: "none" | "asked" | "resting";
            /** @description Local date of the edge to come where asked, of the edge that began it where resting. */
            edgeOn: string | null;
            /** @description The requests that stand, oldest first. */
            asked: components["schemas"]["RestAsked"][];
        };
        CouplePage: {
            /** @description In the order of their places; one alone where the other has no name yet. */
            partners: components["schemas"]["PartnerLane"][];
            /** @description Where one partner came first, until the other has joined. */
            oneFirst: components["schemas"]["OneFirst"] | null;
            next: components["schemas"]["PlannedSession"] | null;
            /** @description Those to come, earliest first, at most six; `next` is the first. */
            coming: components["schemas"]["PlannedSession"][];
            /** @description Those that began or whose time has come: newest first, at most 12. */
            sessions: components["schemas"]["ListedSession"][];
            /** @description Instant at which the last session ended. */
            since: string | null;
            criteria: components["schemas"]["StaffCriterion"][];
            decide: components["schemas"]["ToDecide"][];
            id: string;
            zone: string;
            today: string;
            sharedPart: components["schemas"]["SharedPartState"];
            phase: components["schemas"]["PhaseState"];
            rest: components["schemas"]["RestState"];
            /** @description How long a session of this clinic usually takes. */
            sessionMinutes: number;
        };
        Snoozed: {
            reason: string;
            setAt: string;
            until: string;
        };
        Need: {
            /** @enum {string} */
            kind: "urgent" | "screen_to_decide" | "was_not_free" | "afraid_to_refuse" | "criterion_not_free" | "pulse_flag" | "words_turned_back" | "screen_missing" | "line_waiting" | "proposal_declined" | "proposal_to_read" | "proposal_accepted" | "work_unread" | "contact_ready" | "consent_missing" | "share_ready" | "criterion_ready" | "criterion_waiting" | "weeks_to_open" | "review_due" | "partner_silent" | "misses_to_ask" | "note_missing";
            /** @enum {string} */
            about?: "entry" | "signature";
            categories?: ("secrets_or_device" | "tracking" | "isolation" | "money_papers_medication" | "sexual_demand" | "body_or_confinement" | "threat" | "shaming" | "others_as_monitors" | "lie_test" | "all_hours" | "rights_or_assets" | "own_help")[];
            /** @enum {string} */
            flag?: "session_today" | "a_week";
            /** @description Of the partner it is about. */
            firstName: string | null;
            /** @description Of the agreement it is about. */
            doerName: string | null;
            behaviour: string | null;
            /** @enum {string|null} */
            free: "yes" | "not_sure" | "no" | null;
            /** @description Local date: of the session, or on which the review was due. */
            on: string | null;
            snoozed: components["schemas"]["Snoozed"] | null;
            /** @description Names this very thing: a later one of the same kind has another key. */
            item: string;
            caseId: string;
            names: string[];
            isSafety: boolean;
            /** @description For so many days it may be snoozed at most. */
            mostDays: number;
            personId?: string;
            criterionId?: string;
            sessionId?: string;
            /** @description Of was_not_free: what to set aside, and what it is about (an entry's occasion in `slot`). */
            notFreeId?: string;
            slot?: string;
            /** @description Of pulse_flag: what is taken up (R80). */
            pulseFlagId?: string;
            /** @description Of urgent: what to take up, and whether nobody did in time. */
            urgentId?: string;
            late?: boolean;
            /** @description Of words_turned_back: what was typed in Room view, or by `personId` alone, and which of the refused categories it sounds like (R36). */
            turnedBackId?: string;
            words?: string;
            /** @description Of what is on the prepared road (R22): which proposal. */
            proposalId?: string;
            /** @description Of line_waiting: one of the notes asks for a talk. */
            asksTalk?: boolean;
            /** @description Of work_unread: how many pieces, and why they matter now (R77); of partner_silent days, of misses_to_ask misses. */
            count?: number;
        };
        SinceLine: {
            criterionId: string;
            doerName: string;
            behaviour: string;
            counts: components["schemas"]["Counts"];
        };
        EntriesLine: {
            firstName: string;
            made: number;
            due: number;
        };
        TodayCouple: {
            /** @description Instant at which the last session ended. */
            since: string | null;
            lines: components["schemas"]["SinceLine"][];
            entries: components["schemas"]["EntriesLine"][];
            id: string;
            names: string[];
            session: components["schemas"]["PlannedSession"];
            resting: boolean;
        };
        OtherCouple: {
            /** @enum {string} */
            as: "partner" | "primary" | "cover" | "supervisor" | "room" | "left";
            next: components["schemas"]["PlannedSession"] | null;
            /** @description When either partner or the practice last did something here. */
            lastActivityAt: string | null;
            id: string;
            names: string[];
        };
        Today: {
            /** @description Safety first, then as they are read. */
            needs: components["schemas"]["Need"][];
            /** @description Snoozed for now, the first to come back first. */
            snoozed: components["schemas"]["Need"][];
            /** @description By time. */
            couples: components["schemas"]["TodayCouple"][];
            /** @description The last active first. */
            others: components["schemas"]["OtherCouple"][];
            at: string;
        };
        Snooze: {
            /** Format: uuid */
            id: string;
            item: string;
            /** @description Local days of the couple's zone. */
            days: number;
            reason: string;
        };
        RoomPartner: {
            personId: string;
            firstName: string;
        };
        RoomCriterion: {
            /** @enum {string} */
            state: "waiting_for_signatures" | "ready" | "active" | "to_come";
            /** @enum {string|null} */
            direction: "easier" | "clearer" | "harder" | "ended" | null;
            /** @enum {string|null} */
            reason: "clearer" | "life_changed" | "too_hard" | "no_longer_needed" | "new_breach" | "safety" | "goes_on" | "enough" | null;
            /** @description The text that a change replaces. */
            replaces: components["schemas"]["CriterionText"] | null;
            /**
             * Format: date
             * @description The last local day of an agreement that was ended.
             */
            endsOn: string | null;
            /** Format: date-time */
            activeFrom: string | null;
            /**
             * Format: date
             * @description Local day from which it counts.
             */
            startsOn: string | null;
            /** @enum {string} */
            asks: "occasion" | "weekly_count" | "weekly_line";
            /** Format: date-time */
            nextDueAt: string | null;
            /** @description Of an endorsed text alone: who assented, and when. */
            signed: components["schemas"]["VersionSignature"][];
            id: string;
            number: number;
            text: components["schemas"]["CriterionText"];
            textHash: string;
            reviewOn: string;
        };
        WeeksToOpen: {
            from: string;
            to: string;
            occasions: number;
        };
        ReviewLine: {
            /** @enum {string} */
            state: "weeks_first" | "due" | "open" | "decided" | "then";
            criterionId: string;
            isOnAgenda: boolean;
        };
        RoomView: {
            partners: components["schemas"]["RoomPartner"][];
            /**
             * @description The part of the work; null while the shared part rests.
             * @enum {string|null}
             */
            phase: "atonement" | "attunement" | "attachment" | null;
            criteria: components["schemas"]["RoomCriterion"][];
            next: components["schemas"]["PlannedSession"] | null;
            weeksToOpen: components["schemas"]["WeeksToOpen"] | null;
            /** @description What is to be looked at together (X07). */
            reviews: components["schemas"]["ReviewLine"][];
            clinicName: string;
            zone: string;
            today: string;
            session: components["schemas"]["PlannedSession"];
            /** @description Then nothing of the shared part is here, and no cause. */
            resting: boolean;
            /** @description What the QR code names: the partners' own page. */
            signUrl: string;
        };
        OwnEntry: {
            /** @enum {string} */
            answer: "kept" | "kept_late" | "not_kept" | "ask_to_excuse" | "cant_say" | "did_not_come_up";
            times: number | null;
            id: string;
            receivedAt: string;
        };
        TonightOccasion: {
            /**
             * @description A weekly line is asked of its doer alone, about the week that ends.
             * @enum {string}
             */
            asks: "occasion" | "weekly_count" | "weekly_line";
            /** @enum {string} */
            as: "doer" | "other";
            /** @description How many times a week were agreed; null of everything else. */
            times: number | null;
            entry: components["schemas"]["OwnEntry"] | null;
            criterionId: string;
            versionId: string;
            slot: string;
            /** @description Local day on which it falls due; of a weekly line the last day of its week. */
            day: string;
            dueAt: string;
            closesAt: string;
            behaviour: string;
            shows: string;
            doerName: string;
            askerName: string;
            excuses: string[];
        };
        StandingPart: {
            criterionId: string;
            behaviour: string;
            shows: string;
            askerName: string;
        };
        Tonight: {
            occasions: components["schemas"]["TonightOccasion"][];
            earlier: components["schemas"]["TonightOccasion"][];
            standing: components["schemas"]["StandingPart"][];
            /** @description The work to do that is due first. */
            nextWork: components["schemas"]["MyWorkItem"] | null;
            /** @description Work to do of the foundation, overdue or due within a week. */
            foundation: components["schemas"]["MyWorkItem"][];
            /** @description When something begins today that both do together (R67); the same to both. */
            talkAt: string | null;
            nextDueAt: string | null;
            /** @description Local day of the next weekly line. */
            nextLineOn: string | null;
            today: string;
            zone: string;
            toSign: number;
            /** @description What the therapist has offered and waits for the own word (R23). */
            toAnswer: number;
            task: components["schemas"]["FirstTask"];
        };
        MondayItem: {
            /** @enum {string} */
            kind: "therapist_missing" | "cover_missing" | "cover_ending" | "over_capacity" | "staff_invitation" | "partner_invitation" | "consent_missing" | "review_overdue" | "note_unsigned" | "help_check";
            names?: string[];
            caseIds?: string[];
            /** @enum {string} */
            ask?: "invitation" | "consent" | "review" | "note";
            /** @description The couple's case, the partner, the colleague or the session that it is about. */
            aboutId: string;
            caseId?: string;
            who?: string;
            on?: string;
            until?: string;
            count?: number;
            capacity?: number;
            askedAt?: string;
        };
        MondayList: {
            items: components["schemas"]["MondayItem"][];
            today: string;
            zone: string;
            /** @description Nobody but the first admin, and no couple, is here yet. */
            isNew: boolean;
        };
        AskTherapist: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "invitation" | "consent" | "review" | "note";
            /** Format: uuid */
            aboutId: string;
        };
        Asked: {
            /** @enum {string} */
            kind: "invitation" | "consent" | "review" | "note";
            names: string[];
            id: string;
            caseId: string;
            /** @description The partner whom it is about. */
            who?: string;
            sessionId?: string;
            askedAt: string;
        };
        AskedOfMe: {
            asked: components["schemas"]["Asked"][];
        };
        InviteAgain: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
        };
        EndWork: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
        };
        TherapistLoad: {
            capacity: number | null;
            awayFrom: string | null;
            awayUntil: string | null;
            personId: string;
            name: string;
            couples: number;
        };
        Therapists: {
            therapists: components["schemas"]["TherapistLoad"][];
            today: string;
            zone: string;
        };
        ListedCouple: {
            names: string[];
            therapistId: string | null;
            therapistName: string | null;
            reviewOn: string | null;
            caseId: string;
            openedOn: string;
        };
        Colleague: {
            personId: string;
            name: string;
            isTherapist: boolean;
        };
        Couples: {
            couples: components["schemas"]["ListedCouple"][];
            /** @description Who may answer for a couple, cover or supervise. */
            colleagues: components["schemas"]["Colleague"][];
            today: string;
            zone: string;
        };
        CouplePartner: {
            /** @enum {string} */
            wayIn: "waiting" | "ended" | "joined";
            personId: string;
            firstName: string;
            consentSigned: boolean;
        };
        StaffAssignment: {
            /** @enum {string} */
            as: "cover" | "supervisor";
            until: string | null;
            /** @enum {string|null} */
            purpose: "holiday" | "illness" | "leave" | "training" | "other" | null;
            personId: string;
            name: string;
            from: string;
        };
        CoupleLine: {
            partners: components["schemas"]["CouplePartner"][];
            therapistId: string | null;
            therapistName: string | null;
            assigned: components["schemas"]["StaffAssignment"][];
            reviewOn: string | null;
            caseId: string;
            openedOn: string;
        };
        CoupleLines: {
            couples: components["schemas"]["CoupleLine"][];
        };
        SetCapacity: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            couples: number;
        };
        SetAbsence: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            /**
             * Format: date
             * @description First and last day; both left out: is here.
             */
            from?: string;
            /** Format: date */
            until?: string;
        };
        ReassignCouple: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /**
             * Format: uuid
             * @description Whom the admin saw as the couple's therapist.
             */
            fromPersonId?: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            why: "both_agree" | "cannot_go_on";
        };
        SetCover: {
            /** Format: uuid */
            id: string;
            caseIds: string[];
            /** Format: uuid */
            personId: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** @enum {string} */
            purpose: "holiday" | "illness" | "leave" | "training" | "other";
        };
        SetSupervision: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until?: string;
        };
        EndAssignment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            as: "cover" | "supervisor";
        };
        FieldProblemDocument: {
            field: string;
            detail: string;
        };
        Problem: {
            /** Format: uuid */
            correlation: string;
            fields?: components["schemas"]["FieldProblemDocument"][];
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    SetUp_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetUp_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpState"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetUp_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUp"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetUp_invented: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventPractice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventedState"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Identity_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Identity_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToken"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffInvitationLook"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Identity_join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffJoin"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Identity_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMe"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Identity_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Identity_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Identity_signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Identity_unlock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Unlock"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyIdentity_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyIdentity_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToken"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyInvitationLook"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyIdentity_join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyJoin"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyIdentity_recover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyRecovery"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyIdentity_setPrivateCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPrivateCode"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyIdentity_mailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerMailbox"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyIdentity_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyIdentity_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyIdentity_signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyOwnKey_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenOwn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOpening"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clinic_team: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clinic_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteStaff"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Settings_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicSettings"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Settings_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSetting"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Settings_help: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpToCheck"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Settings_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckHelp"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Help_lists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpLists"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Overview_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCase"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_inviteAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePartner"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinCard"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyCases_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyCases_consent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentPage"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyCases_sign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignConsent"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recovery_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRecovery"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rest_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rest_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyRest_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyRest"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyRest_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyRest_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Phase_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhaseHistory"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Phase_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePhase"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contact_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayContact"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contact_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameOther"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyContact_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyContact"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyContact_say: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayContact"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_read: {
        parameters: {
            query?: {
                caseId?: string;
            };
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepStaffDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffLeave"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyDrafts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyDrafts_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyDrafts_readOwn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithOpening"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyDrafts_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Leave"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomLeave_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyReminders_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReminder"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyReminders_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseHour"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Weekly_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWeeklyMail"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Weekly_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseWeeklyHour"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Safety_screen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordScreen"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Safety_reports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenReports"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Safety_aside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                notFreeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAside"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Safety_sharedPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSharedPart"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MySafety_screen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyScreen"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MySafety_sendScreen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendScreen"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MySafety_notFree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayNotFree"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Urgent_items: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgentItems"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Urgent_taken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                urgentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeUrgent"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyUrgent_tell: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellUrgent"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSession"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveSession"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSession"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_attendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAttendance"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartSession"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionNote"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignNote"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAddendum"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomSessions_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSession"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomSessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSession"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MySessions_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySessions"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyHomework_task: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstTask"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyHomework_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendFirstTask"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Work_work: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffWork"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Work_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveWork"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Work_bundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveBundle"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Work_connection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseConnection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Work_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawWork"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Work_answers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAnswer"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Work_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToAnswer"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomWork_work: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomWork"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomWork_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveWork"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomWork_bundle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveBundle"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomWork_answers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomAnswers"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomWork_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAnswers"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyWork_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWork"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyWork_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWorkPage"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyWork_hardDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardDay"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyWork_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendAnswer"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyWork_notDone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayNotDone"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyWork_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWords"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyWork_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBack"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyPulse_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyPulse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyPulse_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPulse"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Numbers_numbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffNumbers"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Numbers_taken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                flagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakePulseFlag"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyOwn_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepOwn"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyOwn_keepPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepOwnPage"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyOwn_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadOwn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPages"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyOwn_share: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareOwn"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyOwn_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithOpening"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnForms_forms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnForms"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnForms_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendOwnForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyTalks_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTalks"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyTalks_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                timeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSafe"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyTalks_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                timeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseTalk"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Talks_talks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTalks"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Talks_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTime"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Talks_aside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetFearAside"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomTalks_talks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomTalks"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomTalks_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTime"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomTalks_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartTalk"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomCriteria_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftCriterion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomCriteria_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewCriterion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionPreview"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomCriteria_endorse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criterionId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Endorse"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomCriteria_signHere: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criterionId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignHere"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomCriteria_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenWeeks"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomCriteria_weeks: {
        parameters: {
            query?: {
                /** @description A local day of the last week to read; the latest weeks where it is left out. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Weeks"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyCriteria_agreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyCriteria_signature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criterionId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignCriterion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyCriteria_entry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeEntry"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyCriteria_undoEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoEntry"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyCriteria_weeks: {
        parameters: {
            query?: {
                /** @description A local day of the last week to read; the latest weeks where it is left out. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Weeks"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TurnedBack_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                turnedBackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideTurnedBack"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomChanges_standing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criterionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingText"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomChanges_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criterionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedText"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreview"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomChanges_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criterionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCriterion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomChanges_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criterionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndCriterion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Goalposts_goalposts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goalposts"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Goalposts_agreedTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementHistories"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Goalposts_foundOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterFoundOut"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomRulings_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disagreements"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomRulings_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rule"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverTime_consistency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverTime"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomReviews_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomReviews"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomReviews_hold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldReview"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomReviews_judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeAgain"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomReviews_meaning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepMeaning"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomReviews_lettingIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerThen"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomReviews_contest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContestReview"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomReviews_conclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeReview"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyRoad_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyProposals"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyRoad_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendProposal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyRoad_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackProposal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyRoad_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerProposal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Road_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffProposals"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Road_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStep"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomRoad_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomProposals"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomRoad_putUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutUpProposal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KeptBack_standing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptBackDays"][];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KeptBack_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepBack"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KeptBack_letOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                keptBackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetOpen"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Messages_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMessages"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Messages_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToMessage"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Messages_aside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMessageAside"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyMessages_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMessages"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyMessages_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMessage"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Overview_couple: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouplePage"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Today_today: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Today_snoozeNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snooze"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomOverview_room: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyOverview_tonight: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tonight"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyOverview_download: {
        parameters: {
            query?: {
                as?: "text" | "html";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Monday_monday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MondayList"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Monday_asked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedOfMe"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Monday_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskTherapist"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Monday_inviteAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteAgain"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Monday_endWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndWork"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_therapists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Therapists"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_couples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Couples"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_lines: {
        parameters: {
            query: {
                caseIds: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoupleLines"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_setCapacity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCapacity"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_setAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAbsence"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_reassign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignCouple"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_cover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCover"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_supervise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSupervision"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndAssignment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
