import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import type { Parts } from './platform/platform.module.js';
import { ProblemDocument } from './platform/problem.dto.js';

/** The API document, read from the controllers without starting anything. */
export async function buildDocument(): Promise<OpenAPIObject> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with('postgres://preview', {} as Parts), new FastifyAdapter(), { preview: true, logger: ['error'], abortOnError: false });
  const about = new DocumentBuilder().setTitle('Groundwork').setVersion('1').build();
  const document = SwaggerModule.createDocument(app, about, { operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`, extraModels: [ProblemDocument] });
  addProblems(document);
  return document;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation may answer a problem; said once here instead of on each route. */
function addProblems(document: OpenAPIObject): void {
  const problem = { description: 'A refusal', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) operation.responses = { ...operation.responses, default: problem };
    }
  }
}
