@echo off
rem Runs the evwire tool on Windows. Builds it first when it was never built; evwire --help explains the rest.
setlocal
set "home=%~dp0"
set "jar=%home%target\evwire.jar"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%jar%" (
  echo evwire: building the tool, which takes a minute the first time ... 1>&2
  pushd "%home%..\.."
  call mvnw.cmd -q -B -DskipTests -Dmaven.javadoc.skip -Dmaven.source.skip -Dspotless.check.skip=true -pl docs/tool -am package 1>&2
  if errorlevel 1 (
    popd
    echo evwire: the build failed; what Maven says of it stands above 1>&2
    exit /b 2
  )
  popd
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -jar "%jar%" %*
exit /b %errorlevel%
