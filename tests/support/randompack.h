#pragma once

#include "packs/pack.h"
#include "packs/packreader.h"

#include <QRandomGenerator>
#include <QString>

namespace recount
{

/// Packs as a fuzzer would write them: sound, with hostile texts and every optional member now
/// there and now missing. The same seed makes the same pack.
class RandomPack
{
public:
    /// `check` is Complete or Draft; a draft has empty texts and lists here and there.
    RandomPack(quint32 seed, PackCheck check) : m_random(seed), m_check(check) {}

    Pack make();
    /// A text that breaks careless code: quotes, control characters, halves of surrogate pairs,
    /// right-to-left marks, formulas, table syntax.
    QString text();

private:
    QString optionalText();
    QStringList texts(int fewest);
    QStringList some(const QStringList &ids);
    int count(int fewest, int most) { return m_random.bounded(fewest, most + 1); }
    int least() const { return m_check == PackCheck::Complete ? 1 : 0; }
    Origin origin() { return Origin(m_random.bounded(3)); }
    void addPhases();
    void addFixes();
    void addQuestions();
    void addRows();
    void link();

    QRandomGenerator m_random;
    PackCheck m_check;
    Pack m_pack;
};

} // namespace recount
