/**
 * Makes what people install of the runnable folder: an image with its own runtime, a .deb and a .tar.gz; a tool of the project
 * that never reaches its users. Each program is started from its source by {@code mvn -Pdist verify} and knows only the JDK.
 */
package org.exclave.dist;
