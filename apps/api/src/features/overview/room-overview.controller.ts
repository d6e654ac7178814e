import { Controller, Get } from '@nestjs/common';
import { Allow } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import { PublicAddress } from '../../platform/public-address.js';
import type { Tx } from '../../platform/tx.js';
import { RoomView } from './overview.dto.js';
import { roomView } from './room-view.js';

@Controller('api/room')
export class RoomOverviewController {
  constructor(private readonly address: PublicAddress) {}

  @Get() @Allow('room.read')
  room(@InTx() tx: Tx): Promise<RoomView> {
    return roomView(tx, `${this.address.url}/agreement`);
  }
}
