import { Module } from '@nestjs/common';
import { AcceptInvitation } from './accept-invitation.js';
import { ChangePassword } from './change-password.js';
import { AnswerMailbox } from './answer-mailbox.js';
import { IdentityController } from './identity.controller.js';
import { InventPractice } from './invent-practice.js';
import { Invite } from './invite.js';
import { LeaveRoom } from './leave-room.js';
import { MakeClinic } from './make-clinic.js';
import { MyIdentityController } from './my-identity.controller.js';
import { MyOwnKeyController } from './own/my-own-key.controller.js';
import { OpenOwn } from './own/open-own.js';
import { OwnPassword } from './own-password.js';
import { PasswordModule } from './password.strategy.js';
import { PrivateCode } from './private-code.js';
import { Recover } from './recover.js';
import { SetUpClinic } from './set-up-clinic.js';
import { SetUpController } from './set-up.controller.js';
import { SignInHere } from './sign-in-here.js';
import { SignInOut } from './sign-in-out.js';

export { ownMailbox } from './answer-mailbox.js';
export { Made, MAILBOX_SHARED, SetUp, Unlock } from './identity.dto.js';
export { Invite, type Invitee } from './invite.js';
export { LeaveRoom } from './leave-room.js';
export { MakeClinic, type NewClinic } from './make-clinic.js';
export { WithOpening } from './own/own.dto.js';
export { PrivateCode } from './private-code.js';
export { SignInHere } from './sign-in-here.js';
export { SignInOut } from './sign-in-out.js';

@Module({
  imports: [PasswordModule],
  controllers: [SetUpController, IdentityController, MyIdentityController, MyOwnKeyController],
  providers: [MakeClinic, SetUpClinic, InventPractice, AcceptInvitation, SignInOut, LeaveRoom, Invite, PrivateCode, Recover, OwnPassword, AnswerMailbox, SignInHere, OpenOwn, ChangePassword],
  exports: [Invite, LeaveRoom, MakeClinic, PrivateCode, SignInHere, SignInOut],
})
export class IdentityModule {}
