/**
 * Names of people, places and organizations, and who is who. {@link
 * org.newsfold.enrich.names.NameFinder} finds them.
 *
 * <ul>
 *   <li>With capitals: {@code CasedNames} cuts a {@code CasedText} into pieces, {@code
 *       ComposedNames} and {@code SingleNames} decide what those name.
 *   <li>Organizations by how they are composed: {@code OrganizationPhrases}.
 *   <li>Without capitals: {@code UncasedNames}, for each script with classes of its own.
 *   <li>What words mean, with their tables: {@code PersonWords}, {@code PlaceWords}, {@code
 *       RoleWords}, {@code OrganizationWords}, {@code SpeechWords}, {@code PlainWords}; what is
 *       known by name: {@code KnownNames}.
 *   <li>Which names mean one entity: {@code Coreference}.
 * </ul>
 */
@NullMarked
package org.newsfold.enrich.names;

import org.jspecify.annotations.NullMarked;
