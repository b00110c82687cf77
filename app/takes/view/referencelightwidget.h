#pragma once

#include "takes/goodlength.h"

#include <QWidget>

class QLabel;
class QVariantAnimation;

namespace recount
{

/// A thin line that fills up while one speaks, with notches where a good length begins and ends,
/// and a few words below. It changes slowly and quietly: nothing to stare at.
class ReferenceLightWidget : public QWidget
{
    Q_OBJECT

public:
    enum class Phase {
        Before, ///< shorter than a good length
        Within,
        Beyond,
    };
    Q_ENUM(Phase)

    explicit ReferenceLightWidget(QWidget *parent = nullptr);

    /// A good length is what `goodLength` says; 0 hides line and words.
    void setReferenceMs(qint64 referenceMs);
    void setElapsedMs(qint64 elapsedMs);

    qint64 lowerMs() const { return m_good.fromMs; }
    qint64 upperMs() const { return m_good.toMs; }
    Phase phase() const { return m_phase; }
    QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showPhase(Phase phase);
    QColor fillColor(Phase phase) const;
    QRectF lineRect() const;
    double xOf(qint64 milliseconds) const;

    QLabel *m_words;
    QVariantAnimation *m_fade;
    GoodLength m_good;
    qint64 m_elapsedMs = 0;
    Phase m_phase = Phase::Before;
    Phase m_fadeFrom = Phase::Before;
};

} // namespace recount
