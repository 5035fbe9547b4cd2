// A small OpenAI-compatible server on loopback around node-llama-cpp: node local_model.mjs MODEL.gguf PORT
// It answers one request at a time, honours json_schema by a grammar, and stops when its client goes away.
import http from 'node:http';
import {getLlama, LlamaChatSession} from 'node-llama-cpp';

const [, , modelPath, port] = process.argv;
const llama = await getLlama({gpu: false, build: 'never', logLevel: 'error'});
const model = await llama.loadModel({modelPath});
const context = await model.createContext({contextSize: 4096, threads: 1});
let queue = Promise.resolve();

async function grammarOf(format) {
  if (format?.type === 'json_schema') return llama.createGrammarForJsonSchema(format.json_schema.schema);
  if (format?.type === 'json_object') return llama.getGrammarFor('json');
  return undefined;
}

async function complete(body, signal) {
  const sequence = context.getSequence();
  try {
    const session = new LlamaChatSession({contextSequence: sequence});
    const history = session.getChatHistory();
    for (const {role, content} of body.messages.slice(0, -1)) {
      history.push(role === 'assistant' ? {type: 'model', response: [content]} : {type: 'user', text: content});
    }
    session.setChatHistory(history);
    const prompt = body.messages.at(-1).content;
    const reply = await session.promptWithMeta(prompt, {
      grammar: await grammarOf(body.response_format),
      maxTokens: body.max_tokens ?? 256,
      temperature: 0,
      signal,
      stopOnAbortSignal: true,
    });
    const tokens = [prompt, reply.responseText].map((text) => model.tokenize(text).length);
    return {
      id: 'local', object: 'chat.completion', created: 0, model: body.model,
      choices: [{
        index: 0,
        finish_reason: reply.stopReason === 'maxTokens' ? 'length' : 'stop',
        message: {role: 'assistant', content: reply.responseText},
      }],
      usage: {prompt_tokens: tokens[0], completion_tokens: tokens[1], total_tokens: tokens[0] + tokens[1]},
    };
  } finally {
    sequence.dispose();
  }
}

http.createServer((request, response) => {
  let data = '';
  request.on('data', (chunk) => { data += chunk; });
  request.on('end', () => {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    queue = queue.then(async () => {
      let status = 200;
      let answer;
      try {
        answer = await complete(JSON.parse(data), gone.signal);
      } catch (error) {
        status = 400;
        answer = {error: {message: String(error)}};
      }
      response.writeHead(status, {'content-type': 'application/json'});
      response.end(JSON.stringify(answer));
    });
  });
}).listen(Number(port), '127.0.0.1', () => console.log('listening'));
