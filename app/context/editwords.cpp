#include "context/editwords.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

} // namespace

QString addWords(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Phase:
        return EditWords::tr("Add phase");
    case ThingKind::Entry:
        return EditWords::tr("Add entry");
    case ThingKind::Fix:
        return EditWords::tr("Add fix");
    case ThingKind::Question:
        return EditWords::tr("Add question");
    case ThingKind::Document:
        return EditWords::tr("Add document");
    case ThingKind::CommunicationStep:
        return EditWords::tr("Add step");
    case ThingKind::Responsibility:
        return EditWords::tr("Add responsibilities");
    case ThingKind::StackItem:
        return EditWords::tr("Add row of the stack");
    case ThingKind::WeakPoint:
        break;
    }
    return EditWords::tr("Add weak point");
}

QString changeWords(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Phase:
        return EditWords::tr("Edit phase");
    case ThingKind::Entry:
        return EditWords::tr("Edit entry");
    case ThingKind::Fix:
        return EditWords::tr("Edit fix");
    case ThingKind::Question:
        return EditWords::tr("Edit question");
    case ThingKind::Document:
        return EditWords::tr("Edit document");
    case ThingKind::CommunicationStep:
        return EditWords::tr("Edit step");
    case ThingKind::Responsibility:
        return EditWords::tr("Edit responsibilities");
    case ThingKind::StackItem:
        return EditWords::tr("Edit row of the stack");
    case ThingKind::WeakPoint:
        break;
    }
    return EditWords::tr("Edit weak point");
}

QString removeWords(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Phase:
        return EditWords::tr("Delete phase");
    case ThingKind::Entry:
        return EditWords::tr("Delete entry");
    case ThingKind::Fix:
        return EditWords::tr("Delete fix");
    case ThingKind::Question:
        return EditWords::tr("Delete question");
    case ThingKind::Document:
        return EditWords::tr("Delete document");
    case ThingKind::CommunicationStep:
        return EditWords::tr("Delete step");
    case ThingKind::Responsibility:
        return EditWords::tr("Delete responsibilities");
    case ThingKind::StackItem:
        return EditWords::tr("Delete row of the stack");
    case ThingKind::WeakPoint:
        break;
    }
    return EditWords::tr("Delete weak point");
}

QString textWords(const QString &path)
{
    static constexpr std::array sections{
        std::pair("stack"_L1, ThingKind::StackItem),
        std::pair("weakPoints"_L1, ThingKind::WeakPoint),
        std::pair("improvements"_L1, ThingKind::WeakPoint),
        std::pair("phases"_L1, ThingKind::Phase),
        std::pair("entries"_L1, ThingKind::Entry),
        std::pair("fixes"_L1, ThingKind::Fix),
        std::pair("communication"_L1, ThingKind::CommunicationStep),
        std::pair("responsibilities"_L1, ThingKind::Responsibility),
        std::pair("questions"_L1, ThingKind::Question),
        std::pair("followUps"_L1, ThingKind::Question),
        std::pair("documents"_L1, ThingKind::Document),
    };
    const QString section = path.section(u'/', 1, 1);
    for (const auto &[word, kind] : sections) {
        if (section == word)
            return changeWords(kind);
    }
    return EditWords::tr("Edit company");
}

} // namespace recount
