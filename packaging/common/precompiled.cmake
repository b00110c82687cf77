# Precompiled headers, which halve the time of a build. They are off in releases, so that a source
# that forgets an include is found there.
option(RECOUNT_PCH "Precompile the headers of Qt" OFF)

set(RECOUNT_PCH_CORE
  <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFutureWatcher> <QHash> <QJsonArray>
  <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QRegularExpression> <QSet> <QString>
  <QStringList> <QTimeZone> <QTimer> <tl/expected.hpp>
  <algorithm> <functional> <memory> <optional> <utility> <vector>)
set(RECOUNT_PCH_VIEWS ${RECOUNT_PCH_CORE}
  <QAbstractItemView> <QAbstractTableModel> <QAction> <QBoxLayout> <QLabel> <QPainter> <QPushButton>
  <QStyle> <QWidget>)

# recount_precompile(TARGET HEADER...)
function(recount_precompile target)
  if(RECOUNT_PCH)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      # Lets compiler caches see through them.
      target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
  endif()
endfunction()

# recount_reuse_precompiled(TARGET OTHER): both link the same parts of Qt.
function(recount_reuse_precompiled target other)
  if(RECOUNT_PCH)
    target_precompile_headers(${target} REUSE_FROM ${other})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
  endif()
endfunction()
