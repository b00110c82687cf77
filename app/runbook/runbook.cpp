#include "runbook/runbook.h"

#include <algorithm>

namespace recount
{

namespace
{

template <typename Part>
int indexOfNumber(const QList<Part> &parts, int number)
{
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const Part &part) { return part.number == number; });
    return found == parts.end() ? -1 : int(found - parts.begin());
}

} // namespace

const RunbookSection *Runbook::section(RunbookSectionKind kind) const
{
    const auto found =
        std::find_if(sections.begin(), sections.end(),
                     [&](const RunbookSection &section) { return section.kind == kind; });
    return found == sections.end() ? nullptr : &*found;
}

int Runbook::stepAt(int number) const
{
    return indexOfNumber(steps, number);
}

int Runbook::quickfixAt(int number) const
{
    return indexOfNumber(quickfixes, number);
}

int Runbook::permanentFixAt(int number) const
{
    return indexOfNumber(permanentFixes, number);
}

QString idOf(BranchTarget::Kind kind, int number)
{
    switch (kind) {
    case BranchTarget::Kind::Step:
        return u'S' + QString::number(number);
    case BranchTarget::Kind::Quickfix:
        return u'Q' + QString::number(number);
    case BranchTarget::Kind::PermanentFix:
        return u'P' + QString::number(number);
    case BranchTarget::Kind::Escalation:
        return u'E' + QString::number(number);
    case BranchTarget::Kind::Runbook:
    case BranchTarget::Kind::End:
    case BranchTarget::Kind::NotUnderstood:
        break;
    }
    return {};
}

QString placeholderName(const QString &words)
{
    QString name;
    for (const QChar letter : words) {
        if (letter.isLetterOrNumber())
            name += letter.toUpper();
        else if (!name.isEmpty() && name.back() != u'_')
            name += u'_';
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

} // namespace recount
