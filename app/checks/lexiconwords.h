#pragma once

#include "checks/lexicon.h"

namespace recount
{

/// Phrases of one list and language, divided by semicolons; each is a regular expression in which a
/// space stands for any space.
struct LexiconEntry {
    WordList list;
    Language language;
    const char *phrases;
};

QList<LexiconEntry> lexiconEntries();
/// The part of them that the checks of runbooks use.
QList<LexiconEntry> instructionLexiconEntries();

// People and what they do as the cause of something.
extern const char *const englishPeople;
extern const char *const englishActs;
extern const char *const frenchPeople;
extern const char *const frenchActs;
/// Given names that are no other word of the field.
extern const char *const givenNames;

} // namespace recount
