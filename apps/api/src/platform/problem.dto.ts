import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';

export class FieldProblemDocument {
  field: string;
  detail: string;
}

/** Shape of every refusal, for the API document. `detail` is meant for people. */
@ApiSchema({ name: 'Problem' })
export class ProblemDocument {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  @ApiProperty({ format: 'uuid' }) correlation: string;
  @ApiPropertyOptional({ type: [FieldProblemDocument] }) fields?: FieldProblemDocument[];
}
