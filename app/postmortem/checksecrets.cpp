#include "checks/secrets.h"
#include "postmortem/checkrules.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

} // namespace

void pm43(CheckRun &run)
{
    for (const FoundSecret &secret : secretsIn(run.prose())) {
        const bool isHarmless = secret.kind == FoundSecret::Kind::InternalAddress;
        offer(run.tellAs(isHarmless ? Finding::Severity::Warning : Finding::Severity::Error,
                         QStringLiteral("PM43"), secret.range, secret.text),
              Texts::tr("Write “%1”").arg(QString::fromLatin1(secret.instead)),
              {secret.range, secret.instead});
    }
}

} // namespace recount
