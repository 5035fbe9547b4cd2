"""The model side: prompts, providers, one structured call, and everything that keeps a model harmless.

Nothing here imports `openai` but `llm.client`, which is loaded in a thread and only when a provider is set.
"""
