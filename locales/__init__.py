"""The words, digits and dates the citizen reads, in every language of the house."""

from locales.texts import LOCALES, MissingText, Texts

__all__ = ["LOCALES", "MissingText", "Texts"]
