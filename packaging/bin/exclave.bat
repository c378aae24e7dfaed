@echo off
rem Starts Exclave with the JDK 25 or newer that JAVA_HOME names, or that is on the path.
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA=java"
if defined EXCLAVE_JAVA_HOME (set "JAVA=%EXCLAVE_JAVA_HOME%\bin\java") else if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" --version >nul 2>nul || (
    echo exclave: no JDK 25 or newer was found; install one, or name its folder in JAVA_HOME. 1>&2
    exit /b 1
)
"%JAVA%" -XX:+UseSerialGC -XX:SoftRefLRUPolicyMSPerMB=1 -Xms96m -XX:NewSize=32m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10 -XX:-ShrinkHeapInSteps --enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow --module-path "%HOME_FOLDER%\lib\javafx" --add-modules javafx.controls "-Dexclave.home=%HOME_FOLDER%" %EXCLAVE_JAVA_OPTIONS% -cp "%HOME_FOLDER%\lib\*" org.exclave.Exclave %*
exit /b %ERRORLEVEL%
